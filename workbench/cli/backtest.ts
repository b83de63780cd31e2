import { parseArgs } from 'node:util'
import { type Backtest, backtest } from '../../src/domain/backtest/backtest'
import { dayOfIso, isoOfDay } from '../../src/domain/months'
import { parseMapping } from './argument-values'
import { sayIn } from './print-report'
import { readCsvHistory } from './read-csv-history'
import { UsageError } from './usage-error'

interface BacktestArguments {
  readonly history: string
  readonly deals: string | null
  readonly map: ReturnType<typeof parseMapping>[]
  readonly asOf: number
  readonly days: number
  readonly confidence: number
  readonly json: boolean
}

/** `npm run backtest`: predicts from what was known on a day, and says what came after it. */
function main(): void {
  const asked = parseBacktestArguments(process.argv.slice(2))
  const { lives } = readCsvHistory(asked, sayIn('en'))
  if (!lives) throw new UsageError('monthly summaries hold no single leads; a backtest needs one row for each lead')
  const found = backtest(lives(), asked.asOf, asked.days, asked.confidence)
  if (!found) throw new UsageError(`no outcome was known on ${isoOfDay(asked.asOf)}, so there was nothing to predict from`)
  console.log(asked.json ? JSON.stringify(asJson(found, asked.confidence), null, 2) : inWords(found, asked.confidence))
}

/** @throws UsageError in one clear line. */
export function parseBacktestArguments(argv: readonly string[]): BacktestArguments {
  const { values } = understood(argv)
  const number = (name: 'days' | 'confidence', fallback: string): number => {
    const value = Number(values[name] ?? fallback)
    if (!(value > 0)) throw new UsageError(`--${name} must be a number above 0, and “${values[name]}” is not`)
    return value
  }
  if (values.history === undefined) throw new UsageError('--history is missing')
  const asOf = values['as-of']
  if (asOf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new UsageError(`--as-of must be a day such as 2018-02-28, and not “${asOf ?? ''}”`)
  const days = number('days', '90')
  const confidence = number('confidence', '0.8')
  if (!Number.isInteger(days)) throw new UsageError(`--days must be whole, and not ${days}`)
  if (confidence >= 1) throw new UsageError(`--confidence must lie below 1, and not be ${confidence}`)
  return {
    history: values.history,
    deals: values.deals ?? null,
    map: (values.map ?? []).map(parseMapping),
    asOf: dayOfIso(asOf),
    days,
    confidence,
    json: values.json ?? false,
  }
}

function understood(argv: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...argv],
      options: {
        history: text,
        deals: text,
        map: { type: 'string', multiple: true },
        'as-of': text,
        days: text,
        confidence: text,
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** What a program reads: low and high at the chosen confidence, of the leads that existed on the day. */
const asJson = ({ asOf, ...found }: Backtest, confidence: number) => ({ asOf: isoOfDay(asOf), confidence, ...found })

function inWords({ asOf, days, predicted, actual, held, origins, enough }: Backtest, confidence: number): string {
  const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
  const { deals, value } = predicted
  const lines = [
    `Known on ${isoOfDay(asOf)}: the leads of that day bring ${whole(deals.mean)} deals in ${days} days,`,
    `between ${whole(deals.low)} and ${whole(deals.high)} with ${Math.round(confidence * 100)} % confidence${value ? `; worth ${whole(value.mean)}, between ${whole(value.low)} and ${whole(value.high)}` : ''}.`,
    actual
      ? `What came: ${whole(actual.deals)} deals${actual.value === null ? '' : ` worth ${whole(actual.value)}`}. The interval ${held ? 'held' : 'did not hold'}.`
      : 'What came is not known yet: the history ends before the window does.',
    `The spread was learnt from ${origins} earlier ${origins === 1 ? 'window' : 'windows'} of this history${enough ? '' : '; that is too few, so the interval is wider'}.`,
  ]
  return lines.join('\n')
}

if (process.argv[1]?.includes('backtest')) {
  try {
    main()
  } catch (error) {
    console.error(`backtest: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}
