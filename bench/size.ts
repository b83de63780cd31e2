import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { PAGES } from '../workbench/pages'

/** What is pushed to Apps Script: of it, Code.js is loaded for every execution. */
export function benchSize(): void {
  for (const file of ['dist/Code.js', ...PAGES.map((name) => `dist/${name}.html`)]) {
    const content = readFileSync(file)
    const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`
    const lines = content.toString().split('\n').length
    console.log(`${file.padEnd(46)} ${kilobytes(content.length)} · gzip ${kilobytes(gzipSync(content).length)} · ${lines} lines`)
  }
}
