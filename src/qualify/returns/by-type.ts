import type { TypeMeasure } from '../../domain/measures/measures'
import { at, frozen, live, words } from '../../plan/cells'
import { type CellAt, call, divided, type Formula, minus, operation, range, sum, times, when } from '../../plan/formula'
import { leadTypeName } from '../../plan/lead-type-name'
import type { TabCell } from '../../plan/tab'
import type { MeasuredTabFacts, PlanReference } from '../lead-tab'
import { HEADS_ROW, is, isEmpty, isFilled, LOG, lines, reviewed } from './log'
import { headsAt, overturnedShare, SUMS, shareOf } from './sums'

export interface ReturnsFacts extends MeasuredTabFacts {
  /** null: no plan is about these leads. */
  readonly plan: PlanReference | null
}

/** Where the verdicts are counted that nobody stands behind. */
export const unsignedCell = (lastType: number): CellAt => at(lastType + 3, SUMS.returned)

/** What comes back of each lead type, and its rate without what came back rightly. */
export function byType(facts: ReturnsFacts, first: number, last: number): TabCell[] {
  const { words: say, measures } = facts
  const total = (column: number) => at(last + 1, column)
  const all = (column: number): Formula => sum(range(at(first, column), at(last, column)))
  const unsigned = unsignedCell(last)
  const count = (row: number, label: string, help: string, formula: Formula): TabCell[] => [
    words(at(row, SUMS.name), 'label', label, help),
    live(at(row, SUMS.returned), formula, 'count'),
  ]
  return [
    words(at(HEADS_ROW - 1, SUMS.name), 'heading', say('returns.byType')),
    ...headsAt(HEADS_ROW, [
      say('returns.type'),
      say('returns.leads'),
      say('returns.returned'),
      say('returns.upheldCount'),
      say('returns.rate'),
      say('returns.overturnedShare'),
      say('returns.usedRate'),
      say('returns.without'),
    ]),
    ...measures.types.flatMap((type, index) => typeRow(facts, type, first + index)),
    words(total(SUMS.name), 'total', say('returns.total')),
    ...[SUMS.leads, SUMS.returned, SUMS.upheld].map((column) => live(total(column), all(column), 'count', 'total')),
    live(total(SUMS.rate), shareOf(total(SUMS.returned), total(SUMS.leads)), 'rate', 'total'),
    live(total(SUMS.overturned), overturnedShare(say), 'share', 'total'),
    ...count(
      last + 2,
      say('returns.open'),
      say('returns.open.help'),
      operation(lines(isFilled(LOG.lead), isEmpty(LOG.verdict)), '+', unsigned),
    ),
    ...count(unsigned.row, say('returns.unsigned'), say('returns.unsigned.help'), lines(isFilled(LOG.verdict), isEmpty(LOG.by))),
    ...count(
      last + 4,
      say('returns.noType'),
      say('returns.noType.help'),
      minus(lines(operation(operation(isFilled(LOG.lead), '+', isFilled(LOG.type)), '>', 0)), total(SUMS.returned)),
    ),
  ]
}

function typeRow({ words: say, plan }: ReturnsFacts, type: TypeMeasure, row: number): TabCell[] {
  const cell = (column: number) => at(row, column)
  const ofType = is(LOG.type, cell(SUMS.name))
  const left = minus(cell(SUMS.leads), cell(SUMS.upheld))
  const inPlan = plan?.types.get(type.leadType)
  return [
    words(cell(SUMS.name), 'label', leadTypeName(type.leadType, say)),
    inPlan?.leads
      ? live(cell(SUMS.leads), call('IFERROR', inPlan.leads, type.leads), 'count')
      : frozen(cell(SUMS.leads), type.leads, 'count'),
    live(cell(SUMS.returned), lines(ofType), 'count'),
    live(cell(SUMS.upheld), reviewed(say('returns.upheld'), ofType), 'count'),
    live(cell(SUMS.rate), shareOf(cell(SUMS.returned), cell(SUMS.leads)), 'rate'),
    live(cell(SUMS.overturned), overturnedShare(say, ofType), 'share'),
    inPlan?.usedRate
      ? live(cell(SUMS.usedRate), call('IFERROR', inPlan.usedRate, asMeasured(type.usedRate)), 'rate')
      : frozen(cell(SUMS.usedRate), type.usedRate, 'rate'),
    live(
      cell(SUMS.without),
      when(operation(left, '>', 0), call('MIN', 1, divided(times(cell(SUMS.usedRate), cell(SUMS.leads)), left)), '–'),
      'rate',
    ),
  ]
}

/** A refresh may take the lead type out of the plan: its row goes. A formula holds no decimals, which locales write differently. */
const asMeasured = (rate: number): Formula => divided(Math.round(rate * 1e9), operation(10, '^', 9))
