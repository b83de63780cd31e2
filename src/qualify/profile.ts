import type { ValueMeasure } from '../domain/measures/value-measures'
import { BLANK_LEAD_TYPE } from '../domain/tables'
import { at, centred, columnHeads, frozen, live, words } from '../plan/cells'
import { type CellAt, call, divided, type Formula, operation, range, sum, times, when } from '../plan/formula'
import { moneyText } from '../plan/formula-words'
import { fillSentence } from '../plan/sentence'
import type { TabCell, TabDescription } from '../plan/tab'
import { filledInLate } from './filled-in-late'
import { FIRST_ROW, leadTab } from './lead-tab'
import { namedFirst } from './named-first'
import { valueName } from './value-name'
import { dealSizeInput, leadValueOf, type ValueTabFacts, valueProvenance } from './value-tab'

const COLUMNS = { value: 0, leads: 1, deals: 2, naive: 3, rate: 4, low: 5, high: 6, lift: 7, leadValue: 8, verdict: 9 } as const
const C = COLUMNS
const LUCK_ROW = FIRST_ROW + 2
const HEADS_ROW = FIRST_ROW + 5

export interface ProfileFacts extends ValueTabFacts {
  /** How often luck alone makes values differ as these do; null where there is nothing to compare. */
  readonly luck: number | null
}

/** The ideal customer profile by one column: what a lead of each value is worth, beside the average of all. */
export function describeProfile(facts: ProfileFacts): TabDescription {
  const { words: say, column } = facts
  const { all: values, named } = namedFirst(facts.values, facts.bands.length > 0 ? bySize(facts.bands) : ({ rate }) => rate)
  const first = HEADS_ROW + 1
  const last = first + values.length - 1
  const withValue = values.filter(({ value }) => value !== BLANK_LEAD_TYPE).length
  const sums = [
    { row: last + 1, label: say('profile.withValue', { column }), from: first, to: first + withValue - 1 },
    { row: last + 2, label: say('profile.all'), from: first, to: last },
  ]
  const average = { withValue: at(last + 1, C.rate), all: at(last + 2, C.rate) }
  const size = dealSizeInput(facts, FIRST_ROW + 1)
  return leadTab(facts, {
    title: say('profile.title', { column }),
    explained: valueProvenance(facts),
    rows: last + 5,
    columnWidths: [260, 90, 90, 110, 110, 90, 90, 120, 120, 280],
    cells: [
      live(at(FIRST_ROW, 0), sentence(facts, first, named, average), 'text', 'heading'),
      ...size.cells,
      words(at(LUCK_ROW, 0), 'label', say('profile.luck'), say('profile.luck.help')),
      frozen(at(LUCK_ROW, 1), facts.luck, 'rate'),
      ...(filledInLate(facts.values) ? [words(at(LUCK_ROW + 1, 0), 'label', say('profile.late', { column }))] : []),
      ...columnHeads(HEADS_ROW, [
        column,
        ...(['leads', 'deals', 'naive', 'rate', 'low', 'high', 'lift', 'leadValue', 'verdict'] as const).map((name) =>
          say(`profile.${name}`),
        ),
      ]),
      ...values.flatMap((value, index) => valueRow(facts, value, first + index, average, size.at)),
      ...sums.flatMap(({ row, label, from, to }) => {
        const rows = (of: number): Formula => range(at(from, of), at(to, of))
        const total = (of: number) => at(row, of)
        return [
          words(total(C.value), 'total', label),
          live(total(C.leads), sum(rows(C.leads)), 'count', 'total'),
          live(total(C.deals), sum(rows(C.deals)), 'count', 'total'),
          live(total(C.naive), ratio(total(C.deals), total(C.leads)), 'rate', 'total'),
          live(total(C.rate), ratio(call('SUMPRODUCT', rows(C.leads), rows(C.rate)), total(C.leads)), 'rate', 'total'),
          live(total(C.leadValue), leadValueOf(total(C.rate), size.at), 'cents', 'total'),
        ]
      }),
    ],
  })
}

/** Bands are read in their own order; what is no number comes after them. */
const bySize =
  (bands: readonly string[]) =>
  ({ value }: ValueMeasure): number =>
    bands.includes(value) ? -bands.indexOf(value) : -bands.length

/**
 * Many values hold one that stands out by chance: a difference is told only where all of them together differ more than luck
 * makes them in one history of ten. See docs/decisions/0009.
 */
const differ: Formula = call('AND', call('ISNUMBER', at(LUCK_ROW, 1)), operation(times(at(LUCK_ROW, 1), 10), '<=', 1))

const ratio = (above: Formula | CellAt, below: CellAt): Formula => when(operation(below, '>', 0), divided(above, below), 0)

function valueRow(
  { words: say }: ValueTabFacts,
  { value, leads, deals, naiveRate, rate, interval }: ValueMeasure,
  row: number,
  average: { readonly all: CellAt; readonly withValue: CellAt },
  size: CellAt,
): TabCell[] {
  const cell = (column: number) => at(row, column)
  const verdict = when(
    call('AND', differ, operation(cell(C.low), '>', average.withValue)),
    say('profile.better'),
    when(call('AND', differ, operation(cell(C.high), '<', average.withValue)), say('profile.worse'), say('profile.same')),
  )
  return [
    words(cell(C.value), 'label', valueName(value, say)),
    frozen(cell(C.leads), leads, 'count'),
    frozen(cell(C.deals), deals, 'count'),
    frozen(cell(C.naive), naiveRate, 'rate'),
    frozen(cell(C.rate), rate, 'rate'),
    frozen(cell(C.low), interval && interval.low, 'rate'),
    frozen(cell(C.high), interval && interval.high, 'rate'),
    live(cell(C.lift), ratio(cell(C.rate), average.all), 'ratio'),
    live(cell(C.leadValue), leadValueOf(cell(C.rate), size), 'cents'),
    ...(interval && value !== BLANK_LEAD_TYPE ? [centred(live(cell(C.verdict), verdict, 'text'))] : []),
  ]
}

/** The profile in one sentence: which value is worth most, or that none stands out. Blank and grouped values are no profile. */
function sentence(
  { words: say, column, currency, values }: ValueTabFacts,
  first: number,
  named: number,
  average: { readonly all: CellAt; readonly withValue: CellAt },
): Formula {
  const none = say('profile.noDifference', { column })
  if (named === 0) return call('T', none)
  const of = (figure: number): Formula => range(at(first, figure), at(first + named - 1, figure))
  const most = call('MAX', of(C.rate))
  const ofBest = (figure: number): Formula => call('INDEX', of(figure), call('MATCH', most, of(C.rate), 0))
  // What is filled in on the way makes any value look better beside all leads.
  const [whose, beside] = filledInLate(values)
    ? [say('profile.whose.withValue', { column }), average.withValue]
    : [say('profile.whose.all'), average.all]
  const told = { column, best: ofBest(C.value), lift: call('FIXED', ratio(most, beside), 2), whose }
  const valued = { ...told, value: moneyText(currency, ofBest(C.leadValue)) }
  return when(
    call('AND', differ, operation(ofBest(C.low), '>', average.withValue)),
    when(
      call('ISNUMBER', ofBest(C.leadValue)),
      fillSentence(say('profile.sentence'), valued),
      fillSentence(say('profile.sentence.unvalued'), told),
    ),
    none,
  )
}
