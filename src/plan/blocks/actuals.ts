import { OTHER_TYPES } from '../../domain/measures/lead-types'
import { BLANK_LEAD_TYPE } from '../../domain/tables'
import { at, columnHeads, live, words } from '../cells'
import { ACTUAL_COLUMNS as C, MONTH_COLUMNS, TYPE_COLUMNS } from '../columns'
import { countedTypes, NEW_TYPES } from '../counted-types'
import { COUNTS_COLUMNS } from '../counts-tab'
import { call, type Formula, operation, range, times, wholeColumn } from '../formula'
import { hasAmounts } from '../has-amounts'
import { leadTypeName } from '../lead-type-name'
import { actualRow, countedUntilCell, usedInput } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'
import { countLive } from './count-live'
import { countedUntil } from './counted-until'

const KINDS = ['leads', 'sqls', 'deals', 'revenue'] as const
type Kind = (typeof KINDS)[number]

/** The one block in which actuals are counted, a row for each type and month: every other actual reads it. */
export function actuals(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.actuals
  const heads = (['month', 'number', 'type', 'leads', 'sqls', 'deals', 'revenue', 'leadValue'] as const).map((name) =>
    say(`actuals.${name}`),
  )
  return [
    words(at(block.heading, 0), 'heading', say('actuals.heading')),
    words(at(block.heading, C.deals), 'label', say('agreement.countedUntil')),
    live(countedUntilCell(layout), countedUntil(plan), 'day'),
    ...columnHeads(block.heads, heads),
    ...countedTypes(facts).flatMap((leadType, index) =>
      Array.from({ length: layout.months }, (_, month) => {
        const row = actualRow(layout, index, month)
        // Nobody knows yet what a new type is worth: it is judged by what the others do.
        const worth = leadType === NEW_TYPES ? layout.leadTypes.total : layout.leadTypes.first + index
        const leadValue = at(worth, TYPE_COLUMNS.leadValue)
        return [
          live(at(row, C.month), at(layout.byMonth.first + month, MONTH_COLUMNS.month), 'month', 'label'),
          { ...at(row, C.number), role: 'frozen', content: { kind: 'number', value: index + 1 }, format: 'count' } as const,
          words(at(row, C.type), 'label', leadTypeName(leadType, say)),
          ...KINDS.map((kind) => counted(plan, kind, index, month)),
          live(at(row, C.leadValue), times(at(row, C.leads), leadValue), 'cents'),
        ]
      }).flat(),
    ),
  ]
}

/** One cell of the block: a sum over the Counts tab, or a part of what the type's first month spills. */
function counted({ facts, layout }: Plan, kind: Kind, type: number, month: number): TabCell {
  const leadType = countedTypes(facts)[type]
  const row = actualRow(layout, type, month)
  const here = at(row, C[kind])
  const format = kind === 'revenue' ? 'cents' : 'count'
  const { counting } = facts
  if (kind === 'revenue' && !hasAmounts(facts)) return live(here, times(at(row, C.deals), usedInput('dealSize')), format)
  if (counting.kind === 'counted') {
    const column = (name: keyof typeof COUNTS_COLUMNS) => wholeColumn(counting.countsTab, COUNTS_COLUMNS[name])
    const number = leadType === NEW_TYPES ? operation('>=', '&', at(row, C.number)) : at(row, C.number)
    const ofRow = [column('month'), at(row, C.month), column('number'), number]
    return live(here, call('SUMIFS', column(kind), ...ofRow), format)
  }
  if (month > 0) return { ...here, role: 'live', content: { kind: 'blank' }, format }
  const [first, last] = [at(row, C.month), at(actualRow(layout, type, layout.months - 1), C.month)]
  const months = { cells: range(first, last), first, last }
  const isRest = leadType === OTHER_TYPES || leadType === NEW_TYPES
  const wanted = leadType === BLANK_LEAD_TYPE ? '' : isRest ? null : at(row, C.type)
  const named = (column: number) => range(at(actualRow(layout, 0, 0), column), at(row - 1, column))
  const less = isRest && type > 0 ? (inMonth: Formula) => call('SUMIFS', named(C[kind]), named(C.month), inMonth) : null
  return live(here, countLive(counting.source, kind, wanted, months, less), format)
}
