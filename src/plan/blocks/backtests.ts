import { at, centred, columnHeads, frozen, words } from '../cells'
import { BACKTEST_COLUMNS as C } from '../columns'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'
import { definition } from './definitions'

/** Plans from earlier days of the same history, beside what came: how far to trust the interval. */
export function backtests({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.backtests
  if (facts.backtests.length === 0) {
    // Months, and leads without the days of their deals, are not too short: they say nothing of time.
    const why = facts.measures.medianDaysToDeal === null ? 'backtest.noDays' : 'backtest.none'
    return [words(at(block.heading, 0), 'heading', say('backtest.heading')), words(at(block.heads, 0), 'label', say(why))]
  }
  return [
    words(at(block.heading, 0), 'heading', say('backtest.heading')),
    ...columnHeads(block.heads, [
      say('backtest.asOf'),
      say('backtest.days'),
      say('backtest.low'),
      [say('backtest.mean'), definition(facts, 'market')],
      say('backtest.high'),
      say('backtest.actual'),
      say('backtest.held'),
    ]),
    ...facts.backtests.flatMap(({ asOf, days, predicted, actual, held, enough }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      return [
        { ...frozen(cell(C.asOf), asOf, 'day'), content: { kind: 'day', day: asOf } } as const,
        frozen(cell(C.days), days, 'count'),
        frozen(cell(C.low), predicted.deals.low, 'ratio'),
        frozen(cell(C.mean), predicted.deals.mean, 'ratio'),
        frozen(cell(C.high), predicted.deals.high, 'ratio'),
        centred(frozen(cell(C.actual), actual?.deals ?? null, 'count')),
        words(cell(C.held), 'label', `${say(held ? 'backtest.yes' : 'backtest.no')}${enough ? '' : ` ${say('backtest.wide')}`}`),
      ]
    }),
  ]
}
