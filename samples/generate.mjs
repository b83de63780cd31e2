import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Writes samples/crm-export.csv: the invented history of *Insert sample history*, as of one fixed day.
 * One generator makes both, so that the file and the add-on cannot drift apart.
 */
const AS_OF = '2026-10-31'
const DAY = 86400000
const EPOCH = Date.UTC(1899, 11, 30)
const outfile = 'node_modules/.cache/planner/sample-history.mjs'

await build({ entryPoints: ['src/history/sample-history.ts'], bundle: true, outfile, format: 'esm' })
const { sampleHistory } = await import(pathToFileURL(outfile).href)
const { headers, rows, dateColumns } = sampleHistory((Date.parse(AS_OF) - EPOCH) / DAY)

const isoDay = (serial) => new Date(serial * DAY + EPOCH).toISOString().slice(0, 10)
const text = (value, column) => (dateColumns.includes(column) && value !== '' ? isoDay(value) : String(value))
mkdirSync('samples', { recursive: true })
writeFileSync(
  'samples/crm-export.csv',
  `${[headers, ...rows.map((row) => row.map(text))].map((row) => row.join(',')).join('\n')}\n`,
)
