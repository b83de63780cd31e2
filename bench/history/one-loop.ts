import { monthNumber, nameOfMonth } from '../../src/domain/months'
import type { ActivityRow, HistoryTables, Outcome } from '../../src/domain/tables'
import type { Cell, Grid } from '../../src/history/contract'
import { activityOrder, dealValueOrder, mostLeadsFirst, survivalOrder } from '../../src/history/tables/table-order'
import { COLUMN } from './clean-history'
import { dayOf, lastDay } from './lead-of-row'

const OUTCOMES: Readonly<Record<string, number>> = { Won: 0, Lost: 1, Open: 2 }
const NAMES: readonly Outcome[] = ['won', 'lost', 'open']
/** More than any days, and any amount, of this history. */
const DAYS = 1024
const AMOUNTS = 100_000
const MONTHS = 2 ** 15

/**
 * The three tables by hand, as somebody would write it who knows this one history: a pass for the last day and a loop over
 * the rows, numbers as keys of Maps. Nothing is checked, corrected or reported, and no row is kept.
 */
export function oneLoop(grid: Grid): HistoryTables {
  const asOf = lastDay(grid)
  const hasLeadIds = (grid[0] as readonly Cell[]).length > COLUMN.leadId
  const seen = new Set<Cell>()
  const typeNumbers = new Map<string, number>()
  const leadsOf: number[] = []
  const survival = new Map<number, number>()
  const values = new Map<number, number>()
  const activity = new Map<number, { leads: number; deals: number; lost: number; revenue: number }>()
  const at = (type: number, day: number) => {
    const key = type * MONTHS + monthNumber(day)
    let month = activity.get(key)
    if (month === undefined) {
      month = { leads: 0, deals: 0, lost: 0, revenue: 0 }
      activity.set(key, month)
    }
    return month
  }
  let outcomesSince = Number.POSITIVE_INFINITY
  for (let row = 1; row < grid.length; row++) {
    const cells = grid[row] as readonly Cell[]
    if (hasLeadIds) {
      const id = cells[COLUMN.leadId] as Cell
      if (seen.has(id)) continue
      seen.add(id)
    }
    let type = typeNumbers.get(cells[COLUMN.leadType] as string)
    if (type === undefined) {
      type = typeNumbers.size
      typeNumbers.set(cells[COLUMN.leadType] as string, type)
      leadsOf.push(0)
    }
    leadsOf[type] = (leadsOf[type] as number) + 1
    const created = dayOf(cells[COLUMN.created]) as number
    const closed = dayOf(cells[COLUMN.closed])
    const outcome = OUTCOMES[cells[COLUMN.status] as string] as number
    const key = ((type * MONTHS + monthNumber(created)) * 3 + outcome) * DAYS + (closed ?? asOf) - created
    survival.set(key, (survival.get(key) ?? 0) + 1)
    at(type, created).leads++
    if (closed === null) continue
    if (closed < outcomesSince) outcomesSince = closed
    const month = at(type, closed)
    if (outcome === 1) month.lost++
    else {
      const amount = cells[COLUMN.amount] as number
      month.deals++
      month.revenue += amount
      values.set(type * AMOUNTS + amount, (values.get(type * AMOUNTS + amount) ?? 0) + 1)
    }
  }
  const types = [...typeNumbers.keys()]
  const nameOf = (type: number): string => types[type] as string
  return {
    asOf,
    leadTypes: mostLeadsFirst(new Map(types.map((leadType, type) => [leadType, leadsOf[type] as number]))),
    survival: Array.from(survival, ([key, count]) => {
      const month = Math.floor(key / DAYS / 3)
      return {
        leadType: nameOf(Math.floor(month / MONTHS)),
        createdMonth: nameOfMonth(month % MONTHS),
        outcome: NAMES[Math.floor(key / DAYS) % 3] as Outcome,
        days: key % DAYS,
        count,
      }
    }).sort(survivalOrder),
    stages: null,
    activity: Array.from(activity, ([key, { leads, deals, lost, revenue }]): ActivityRow => {
      const [leadType, month] = [nameOf(Math.floor(key / MONTHS)), nameOfMonth(key % MONTHS)]
      return { leadType, month, leads, sqls: 0, deals, lost, revenue }
    }).sort(activityOrder),
    dealValues: Array.from(values, ([key, count]) => {
      return { leadType: nameOf(Math.floor(key / AMOUNTS)), value: key % AMOUNTS, count }
    }).sort(dealValueOrder),
    outcomesSince,
  }
}
