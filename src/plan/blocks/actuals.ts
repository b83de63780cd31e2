import { OTHER_TYPES } from '../../domain/lead-types'
import { BLANK_LEAD_TYPE } from '../../domain/tables'
import { at, columnHeads, live, words } from '../cells'
import { COUNTS_COLUMNS } from '../counts-tab'
import type { CountedTab } from '../facts'
import { type CellAt, call, type Formula, minus, operation, type Part, sum, times, wholeColumn } from '../formula'
import { actualRow, ACTUAL_COLUMNS as C, MONTH_COLUMNS, TYPE_COLUMNS } from '../layout'
import { leadTypeName } from '../lead-type-name'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

type Kind = 'leads' | 'sqls' | 'deals' | 'revenue'

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
    ...columnHeads(block.heads, heads),
    ...facts.measures.types.flatMap((type, index) =>
      Array.from({ length: layout.months }, (_, month) => {
        const row = actualRow(layout, index, month)
        const leadValue = at(layout.leadTypes.first + index, TYPE_COLUMNS.leadValue)
        return [
          live(at(row, C.month), at(layout.byMonth.first + month, MONTH_COLUMNS.month), 'month'),
          { ...at(row, C.number), role: 'frozen', content: { kind: 'number', value: index + 1 }, format: 'count' } as const,
          words(at(row, C.type), 'label', leadTypeName(type.leadType, say)),
          live(at(row, C.leads), count(plan, 'leads', index, month), 'count'),
          live(at(row, C.sqls), count(plan, 'sqls', index, month), 'count'),
          live(at(row, C.deals), count(plan, 'deals', index, month), 'count'),
          live(at(row, C.revenue), count(plan, 'revenue', index, month), 'cents'),
          live(at(row, C.leadValue), times(at(row, C.leads), leadValue), 'cents'),
        ]
      }).flat(),
    ),
  ]
}

function count(plan: Plan, kind: Kind, type: number, month: number): Formula {
  const { facts, layout } = plan
  const row = actualRow(layout, type, month)
  if (facts.counting.kind === 'counted') {
    const column = (name: keyof typeof COUNTS_COLUMNS) =>
      wholeColumn(facts.counting.kind === 'counted' ? facts.counting.countsTab : '', COUNTS_COLUMNS[name])
    return call('SUMIFS', column(kind), column('month'), at(row, C.month), column('number'), at(row, C.number))
  }
  const leadType = facts.measures.types[type]?.leadType
  if (leadType === OTHER_TYPES) {
    const named = Array.from({ length: type }, (_, other) => at(actualRow(layout, other, month), C[kind]))
    return minus(countLive(facts.counting.source, kind, null, at(row, C.month)), sum(...named))
  }
  const wanted = leadType === BLANK_LEAD_TYPE ? '' : at(row, C.type)
  return countLive(facts.counting.source, kind, facts.counting.source.leadType === null ? null : wanted, at(row, C.month))
}

/**
 * Counts the rows of the history in which something happened in a month. EXACT, because COUNTIFS
 * reads `*`, `?` and `<` in a lead type as patterns and takes *ebook* for *Ebook*.
 * @param wanted the lead type; null for all of them.
 */
function countLive(source: CountedTab, kind: Kind, wanted: Part | null, month: CellAt): Formula {
  const column = (index: number) => wholeColumn(source.tab, index)
  const date = kind === 'leads' ? source.created : kind === 'sqls' ? source.qualified : (source.won?.date ?? null)
  if (date === null || (kind === 'revenue' && source.value === null)) return sum(0)
  const conditions: Formula[] = [operation(column(date), '>=', month), operation(column(date), '<', call('EDATE', month, 1))]
  if (wanted !== null && source.leadType !== null) conditions.push(call('EXACT', column(source.leadType), wanted))
  if (kind !== 'leads' && kind !== 'sqls' && source.won?.status != null)
    conditions.push(anyOf(column(source.won.status), source.won.wonStatuses))
  const rows = conditions.reduce((left, right) => times(left, right))
  return kind === 'revenue' ? call('SUMPRODUCT', rows, column(source.value as number)) : call('SUMPRODUCT', rows)
}

const anyOf = (column: Formula, statuses: readonly string[]): Formula =>
  operation(
    statuses.map((status): Formula => call('EXACT', column, status)).reduce((left, right) => operation(left, '+', right), sum(0)),
    '>',
    0,
  )
