import type { TypeMeasure } from '../domain/measures'
import { at, columnHeads, frozen, live, words } from '../plan/cells'
import { type CellAt, call, divided, type Formula, minus, operation, range, sum, times, when } from '../plan/formula'
import { moneyText } from '../plan/formula-words'
import { leadTypeName } from '../plan/lead-type-name'
import { fillSentence } from '../plan/sentence'
import type { TabCell, TabDescription } from '../plan/tab'
import { dealSizeInput, FIRST_ROW, leadTab, type MeasuredTabFacts, provenance } from './lead-tab'
import { namedFirst } from './named-first'

const COLUMNS = { value: 0, leads: 1, deals: 2, naive: 3, rate: 4, low: 5, high: 6, lift: 7, leadValue: 8, verdict: 9 } as const
const C = COLUMNS
const HEADS_ROW = FIRST_ROW + 4

/** The ideal customer profile by one column: what a lead of each value is worth, beside the average of all. */
export function describeProfile(facts: MeasuredTabFacts): TabDescription {
  const { words: say, column, measures } = facts
  const { all: types, named } = namedFirst(measures.types, (type) => type.usedRate)
  const first = HEADS_ROW + 1
  const last = first + types.length - 1
  const total = (of: number) => at(last + 1, of)
  const whole = (of: number): Formula => range(at(first, of), at(last, of))
  const size = dealSizeInput(facts, FIRST_ROW + 1)
  return leadTab(facts, {
    title: say('profile.title', { column }),
    explained: provenance(facts),
    rows: last + 4,
    columnWidths: [260, 90, 90, 110, 110, 90, 90, 120, 120, 280],
    cells: [
      live(at(FIRST_ROW, 0), sentence(facts, first, named, total(C.rate)), 'text', 'heading'),
      ...size.cells,
      ...columnHeads(HEADS_ROW, [
        column,
        ...(['leads', 'deals', 'naive', 'rate', 'low', 'high', 'lift', 'leadValue', 'verdict'] as const).map((name) =>
          say(`profile.${name}`),
        ),
      ]),
      ...types.flatMap((type, index) => typeRow(facts, type, first + index, total(C.rate), size.at)),
      words(total(C.value), 'total', say('profile.all')),
      live(total(C.leads), sum(whole(C.leads)), 'count', 'total'),
      live(total(C.deals), sum(whole(C.deals)), 'count', 'total'),
      live(total(C.naive), ratio(total(C.deals), total(C.leads)), 'rate', 'total'),
      live(total(C.rate), ratio(call('SUMPRODUCT', whole(C.leads), whole(C.rate)), total(C.leads)), 'rate', 'total'),
    ],
  })
}

const ratio = (above: Formula | CellAt, below: CellAt): Formula => when(operation(below, '>', 0), divided(above, below), 0)

function typeRow({ words: say }: MeasuredTabFacts, type: TypeMeasure, row: number, average: CellAt, size: CellAt): TabCell[] {
  const cell = (column: number) => at(row, column)
  const verdict = when(
    operation(cell(C.low), '>', average),
    say('profile.better'),
    when(operation(cell(C.high), '<', average), say('profile.worse'), say('profile.same')),
  )
  return [
    words(cell(C.value), 'label', leadTypeName(type.leadType, say)),
    frozen(cell(C.leads), type.leads, 'count'),
    frozen(cell(C.deals), type.deals, 'count'),
    frozen(cell(C.naive), type.naiveRate, 'rate'),
    frozen(cell(C.rate), type.usedRate, 'rate'),
    frozen(cell(C.low), type.low, 'rate'),
    frozen(cell(C.high), type.high, 'rate'),
    live(cell(C.lift), ratio(cell(C.rate), average), 'ratio'),
    live(cell(C.leadValue), times(cell(C.rate), call('N', size)), 'cents'),
    live(cell(C.verdict), verdict, 'text'),
  ]
}

/** The profile in one sentence: which value is worth most, or that none stands out. Blank and grouped values are no profile. */
function sentence(
  { words: say, column, currencySign }: MeasuredTabFacts,
  first: number,
  named: number,
  average: CellAt,
): Formula {
  const none = say('profile.noDifference', { column })
  if (named === 0) return call('T', none)
  const of = (column: number): Formula => range(at(first, column), at(first + named - 1, column))
  const most = call('MAX', of(C.rate))
  const best = call('MATCH', most, of(C.rate), 0)
  const told = fillSentence(say('profile.sentence', { column }), {
    best: call('INDEX', of(C.value), best),
    value: moneyText(currencySign, call('INDEX', of(C.leadValue), best)),
    lift: call('FIXED', ratio(most, average), 1),
  })
  const apart = operation(call('ROUND', minus(most, call('MIN', of(C.rate))), 9), '>', 0)
  return when(apart, told, none)
}
