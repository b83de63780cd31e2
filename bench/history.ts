import { measureHistory } from '../src/domain/measures/measures'
import type { HistoryTables } from '../src/domain/tables'
import type { Grid, HistoryReading } from '../src/history/contract'
import { LeadColumns } from '../src/history/leads/lead-columns'
import { readHistory } from '../src/history/read-history'
import { makeTables } from '../src/history/tables/make-tables'
import { cleanHistory } from './history/clean-history'
import { flatLeads, lastDay } from './history/lead-of-row'
import { oneLoop } from './history/one-loop'
import { d3Tables, withD3 } from './history/with-d3'
import { tidyTables, withTidy } from './history/with-tidy'
import { collectGarbage, type Side, say, sideBySide } from './measure'

/** 24 November 2026, as a serial day: after all that the histories hold. */
const TODAY = 46350
const RUNS = 5
const WARM_UPS = 8
/** Minutes, not hours, for a million rows: which are enough to have their code compiled in one run. */
const RUNS_OF_MANY = 3
const WARM_UPS_OF_MANY = 1
const MANY = 1_000_000

/**
 * From the cells to the three tables to the measures, by four hands. Each makes the very same tables, which is checked first,
 * and measures them with the same code; only ours also checks every cell, and makes the report.
 */
export function benchHistory(sizes: readonly number[]): void {
  for (const leads of sizes) {
    for (const withLeadIds of [false, true]) {
      const grid = cleanHistory(leads, withLeadIds)
      const sides: [string, () => HistoryTables][] = [
        ['ours', () => readingOf(grid).tables],
        ['one loop by hand', () => oneLoop(grid)],
      ]
      // Neither is given the numbers of leads: what is repeated they would count twice.
      if (!withLeadIds) sides.push(['d3 rollup', () => withD3(grid)], ['tidy', () => withTidy(grid)])
      expectTheSame(sides)
      const measured = sides.map(([label, tables]): Side => [label, () => measureHistory(tables())])
      sideBySide(`cells to measures, ${rowsOf(leads)}${withLeadIds ? ' with lead IDs' : ''}`, ...runsOf(leads, measured))
    }
    benchTables(cleanHistory(leads, false), leads)
    sayMemory(leads)
  }
}

/** The same from leads that were read already: columns for us, an object each for the others. */
function benchTables(grid: Grid, count: number): void {
  const asOf = lastDay(grid)
  const leads = flatLeads(grid, asOf)
  const ours = LeadColumns.of(
    leads.map(({ leadType, created, outcome, outcomeDay, value }) => ({
      ...{ leadType, created, qualified: null, outcome, outcomeDay },
      value: outcome === 'won' ? value : null,
    })),
  )
  const sides: [string, () => HistoryTables][] = [
    ['ours', () => makeTables(ours, asOf, false)],
    ['one loop by hand, from cells', () => oneLoop(grid)],
    ['d3 rollup', () => d3Tables(leads, asOf)],
    ['tidy', () => tidyTables(leads, asOf)],
  ]
  expectTheSame(sides)
  const measured = sides.map(([label, tables]): Side => [label, () => measureHistory(tables())])
  sideBySide(`leads to measures, ${rowsOf(count)}`, ...runsOf(count, measured))
}

/** What reading takes beside the cells themselves. */
function sayMemory(leads: number): void {
  collectGarbage()
  const empty = process.memoryUsage().heapUsed
  const grid = cleanHistory(leads, true)
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const reading = readingOf(grid)
  const peak = process.memoryUsage().heapUsed
  collectGarbage()
  const after = process.memoryUsage().heapUsed
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`
  say(
    `memory, ${rowsOf(leads)} with lead IDs`,
    `cells ${megabytes(before - empty)} · while reading + ${megabytes(peak - before)} · kept ${megabytes(after - before)} (${reading.report.rowsUsed} leads)`,
  )
}

function readingOf(grid: Grid): HistoryReading {
  const reading = readHistory({ leads: { name: 'Leads', grid } }, { leads: {} }, TODAY)
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading
}

function expectTheSame(sides: readonly (readonly [string, () => HistoryTables])[]): void {
  const [first, ...others] = sides.map(([label, run]) => [label, JSON.stringify(run())] as const)
  for (const [label, tables] of others) if (tables !== first?.[1]) throw new Error(`${label} makes other tables.`)
}

const runsOf = (leads: number, sides: readonly Side[]): [number, readonly Side[], number] =>
  leads < MANY ? [RUNS, sides, WARM_UPS] : [RUNS_OF_MANY, sides, WARM_UPS_OF_MANY]
const rowsOf = (leads: number): string => `${leads.toLocaleString('en')} rows`
