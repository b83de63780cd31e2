import type { TypeMeasure } from '../../domain/measures/measures'
import { at, frozen, live, words } from '../../plan/cells'
import { type CellAt, call, divided, type Formula, minus, operation, range, sum, times, when } from '../../plan/formula'
import { leadTypeName } from '../../plan/lead-type-name'
import type { TabCell } from '../../plan/tab'
import type { MeasuredTabFacts, PlanReference } from '../lead-tab'
import { HEADS_ROW, is, isEmpty, isFilled, LOG, lines, reviewed } from './log'
import { headsAt, overturnedShare, SUMS, shareOf } from './sums'

export interface ReturnsFacts extends MeasuredTabFacts {
  /** null: none was chosen. */
  readonly plan: PlanReference | null
}

type Column = (column: number) => CellAt

/** Of whatever lead type, or of none. */
const isUsed = operation(operation(isFilled(LOG.lead), '+', isFilled(LOG.type)), '>', 0)

/** Where the verdicts are counted that nobody stands behind. */
export const unsignedCell = (lastType: number): CellAt => at(lastType + 4, SUMS.returned)

/** What comes back of each lead type, and its rate without what came back rightly. */
export function byType(facts: ReturnsFacts, first: number, last: number): TabCell[] {
  const { words: say, measures, plan } = facts
  const [other, total] = [last + 1, last + 2].map((row) => (column: number) => at(row, column)) as [Column, Column]
  const all = (column: number): Formula => sum(range(at(first, column), at(last, column)))
  const unsigned = unsignedCell(last)
  const missing = plan && missingTypes(facts, plan)
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
    words(other(SUMS.name), 'label', say('returns.noType'), say('returns.noType.help')),
    ...[SUMS.returned, SUMS.upheld].map((column) => live(other(column), minus(total(column), all(column)), 'count')),
    words(total(SUMS.name), 'total', say('returns.total')),
    live(total(SUMS.leads), all(SUMS.leads), 'count', 'total'),
    live(total(SUMS.returned), lines(isUsed), 'count', 'total'),
    live(total(SUMS.upheld), reviewed(say('returns.upheld'), isUsed), 'count', 'total'),
    live(total(SUMS.rate), shareOf(total(SUMS.returned), total(SUMS.leads)), 'rate', 'total'),
    live(total(SUMS.overturned), overturnedShare(say, isUsed), 'share', 'total'),
    ...count(
      last + 3,
      say('returns.open'),
      say('returns.open.help'),
      operation(lines(isUsed, isEmpty(LOG.verdict)), '+', unsigned),
    ),
    ...count(
      unsigned.row,
      say('returns.unsigned'),
      say('returns.unsigned.help'),
      lines(isUsed, isFilled(LOG.verdict), isEmpty(LOG.by)),
    ),
    ...(missing ? count(last + 5, say('returns.missing'), say('returns.missing.help'), missing) : []),
  ]
}

/** Lead types that the plan has by now, less those of this table that are still in it: a row that went is no number. */
function missingTypes({ measures }: ReturnsFacts, { types, typeCount }: PlanReference): Formula | null {
  const leads = measures.types.flatMap(({ leadType }) => types.get(leadType)?.leads ?? [])
  return typeCount && leads.reduce((left, each) => minus(left, call('N', call('ISNUMBER', each))), typeCount)
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
