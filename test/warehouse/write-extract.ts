import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'

/** An extract as a CSV file, for `npm run plan`. @returns its path */
export function writeExtract(rows: readonly (readonly string[])[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'extract-')), 'extract.csv')
  writeFileSync(file, Papa.unparse(rows as string[][], { newline: '\n' }))
  return file
}
