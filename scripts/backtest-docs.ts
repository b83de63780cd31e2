import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Backtest, backtest } from '../src/domain/backtest/backtest'
import { intervalScore } from '../src/domain/backtest/interval-score'
import type { LeadLives } from '../src/domain/lives'
import { dayOfIso, isoOfDay } from '../src/domain/months'
import { sayIn } from '../workbench/cli/print-report'
import { readCsvHistory } from '../workbench/cli/read-csv-history'

const DATA = '../shared/data'
const PAGE = 'docs/backtest.md'
const CONFIDENCE = 0.8
const DAYS = [30, 60, 90]
const HISTORIES = [
  { name: 'Olist', file: `${DATA}/olist/leads_joined.csv`, asOf: ['2018-02-28', '2018-03-31', '2018-04-30', '2018-05-31'] },
  { name: 'Maven', file: `${DATA}/maven/sales_pipeline_iso_dates.csv`, asOf: ['2017-06-30', '2017-09-30'] },
]

interface Scored {
  readonly name: string
  readonly found: Backtest
  readonly score: number
  /** The same, of ±50 % around what the pooled rates alone expect. */
  readonly constant: number
}

/** Writes the table of interval against outcome into docs/backtest.md, between its two marks; the words around it stay. */
function main(): void {
  if (!existsSync(HISTORIES[0]?.file ?? '')) throw new Error(`the real histories are not there: ${DATA}`)
  const scored = HISTORIES.flatMap(({ name, file, asOf }) => {
    const lives = readCsvHistory({ history: file, deals: null, map: [] }, sayIn('en')).lives?.() as LeadLives
    return asOf.flatMap((day) => DAYS.map((days) => scoreOf(name, lives, dayOfIso(day), days)))
  })
  const page = readFileSync(PAGE, 'utf8')
  const [before, after] = [page.split('<!-- table -->')[0], page.split('<!-- end of table -->')[1]]
  writeFileSync(PAGE, `${before}<!-- table -->\n${table(scored)}\n\n${totals(scored)}\n<!-- end of table -->${after}`)
  console.log(totals(scored))
}

function scoreOf(name: string, lives: LeadLives, asOf: number, days: number): Scored {
  const found = backtest(lives, asOf, days, CONFIDENCE)
  if (!found?.actual) throw new Error(`${name}: ${isoOfDay(asOf)} has no outcome yet`)
  const { byRatesAlone, predicted, actual } = found
  const constant = intervalScore({ low: byRatesAlone / 2, high: byRatesAlone * 1.5 }, actual.deals, CONFIDENCE)
  return { name, found, score: intervalScore(predicted.deals, actual.deals, CONFIDENCE), constant }
}

function table(scored: readonly Scored[]): string {
  const rows = scored.map(({ name, found, score, constant }) => {
    const { deals } = found.predicted
    const cells = [
      name,
      isoOfDay(found.asOf),
      found.days,
      found.byRatesAlone.toFixed(0),
      deals.mean.toFixed(0),
      `${deals.low.toFixed(0)} – ${deals.high.toFixed(0)}`,
      found.actual?.deals,
      found.held ? 'yes' : '**no**',
      found.origins,
      score.toFixed(0),
      constant.toFixed(0),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| History | As of | Days | Rates alone | Expected | 80 % interval | What came | Held | Earlier windows | Score | Score of ±50 % |',
    '|---|---|--:|--:|--:|--:|--:|---|--:|--:|--:|',
    ...rows,
  ].join('\n')
}

const totals = (scored: readonly Scored[]): string =>
  HISTORIES.map(({ name }) => {
    const own = scored.filter((each) => each.name === name)
    const sum = (of: (each: Scored) => number): string => own.reduce((total, each) => total + of(each), 0).toFixed(0)
    const held = own.filter(({ found }) => found.held).length
    return `${name}: ${held} of ${own.length} held; interval score ${sum(({ score }) => score)}, against ${sum(({ constant }) => constant)} for a constant ±50 % around what the rates alone expect (smaller is better).`
  }).join('\n\n')

main()
