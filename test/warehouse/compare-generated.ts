import { Findings } from '../../src/history/findings'
import { asKnownOn } from '../../src/history/leads/known-on'
import type { Lead } from '../../src/history/leads/lead'
import { LeadColumns } from '../../src/history/leads/lead-columns'
import { readHistory } from '../../src/history/read-history'
import { leadLives } from '../../src/history/tables/lead-lives'
import { makeTables } from '../../src/history/tables/make-tables'
import { extractOf, openDuckDb } from './bigquery-on-duckdb'
import { AS_OF, AS_OF_ISO, generatedLeads, generatedView } from './generated-leads'

/**
 * Counts so many generated leads twice, by the documented query and one by one through the row code, and prints as JSON
 * where the two differ. A program of its own: within Jest the same loop takes three times as long.
 */
export interface Comparison {
  readonly leads: number
  /** Where the two first differ, by table; empty where they are the same. */
  readonly differences: readonly string[]
  readonly rows: number
  readonly rowsByTable: Readonly<Record<string, number>>
  readonly characters: number
  readonly longestCell: number
  readonly survivalRows: number
  readonly lives: number
  readonly dealValues: number
  readonly seconds: { readonly query: number; readonly read: number; readonly loop: number }
}

const TODAY = 46000

async function compare(leads: number): Promise<Comparison> {
  const clock = stopwatch()
  const connection = await openDuckDb()
  await connection.run(generatedView(leads))
  const grid = await extractOf(connection, 'generated', AS_OF_ISO)
  const query = clock()
  const reading = readHistory({ leads: { name: 'Extract', grid } }, { leads: {} }, TODAY)
  if ('problem' in reading || !reading.lives) throw new Error(JSON.stringify(reading).slice(0, 1000))
  const readLives = reading.lives()
  const read = clock()
  const columns = LeadColumns.of(known(leads))
  const tables = makeTables(columns, AS_OF, true)
  const lives = leadLives(columns, AS_OF, true)
  const loop = clock()

  const differences: string[] = []
  for (const key of Object.keys({ ...tables, ...reading.tables }) as (keyof typeof tables)[])
    differences.push(...differenceOf(key, reading.tables[key], tables[key]))
  differences.push(...differenceOf('lives', readLives, lives))
  const rowsByTable: Record<string, number> = {}
  for (const [table = ''] of grid.slice(1)) rowsByTable[table] = (rowsByTable[table] ?? 0) + 1
  const lengths = grid.flat().map(({ length }) => length)
  return {
    leads,
    differences,
    rows: grid.length - 1,
    rowsByTable,
    characters: lengths.reduce((sum, length) => sum + length, 0),
    longestCell: lengths.reduce((most, length) => Math.max(most, length), 0),
    survivalRows: reading.tables.survival.length,
    lives: readLives.rows.length,
    dealValues: reading.tables.dealValues.length,
    seconds: { query, read, loop },
  }
}

/** The leads one by one through the row code: no grid holds so many. */
function* known(leads: number): Generator<Lead> {
  const findings = new Findings()
  for (const lead of generatedLeads(leads)) {
    const known = asKnownOn(AS_OF, lead, findings, findings)
    if (known) yield known
  }
}

/** Compared as text, key order and all: half a million rows are too many to print. */
function differenceOf(name: string, left: unknown, right: unknown): string[] {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)]
  if (one === other) return []
  let at = 0
  while (one[at] === other[at]) at++
  return [`${name}: ${one.slice(Math.max(0, at - 80), at + 80)} ≠ ${other.slice(Math.max(0, at - 80), at + 80)}`]
}

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = Date.now()
  return () => {
    const seconds = (Date.now() - last) / 1000
    last = Date.now()
    return seconds
  }
}

compare(Number(process.argv[2])).then(
  (comparison) => console.log(JSON.stringify(comparison)),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
