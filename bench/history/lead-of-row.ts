import { monthNumber, nameOfMonth } from '../../src/domain/months'
import type { Month, Outcome } from '../../src/domain/tables'
import type { Cell, Grid } from '../../src/history/contract'
import { COLUMN } from './clean-history'

const OUTCOMES: Readonly<Record<string, Outcome>> = { Won: 'won', Lost: 'lost', Open: 'open' }

/** A row as d3 and tidy are given it: an object with a name for each thing that they group by. */
export interface FlatLead {
  readonly leadType: string
  readonly outcome: Outcome
  readonly created: number
  readonly createdMonth: Month
  readonly outcomeDay: number | null
  readonly outcomeMonth: Month | null
  /** From created to the outcome, or to the as-of date while open. */
  readonly days: number
  readonly value: number
}

/** The cells of a clean history as objects. Nothing is checked; the name of each month is made once. */
export function flatLeads(grid: Grid, asOf: number): FlatLead[] {
  const names = new Map<number, Month>()
  const monthOf = (day: number): Month => {
    const number = monthNumber(day)
    const known = names.get(number)
    if (known !== undefined) return known
    const name = nameOfMonth(number)
    names.set(number, name)
    return name
  }
  const leads: FlatLead[] = []
  for (let row = 1; row < grid.length; row++) {
    const cells = grid[row] as readonly Cell[]
    const created = dayOf(cells[COLUMN.created]) as number
    const closed = dayOf(cells[COLUMN.closed])
    const amount = cells[COLUMN.amount]
    leads.push({
      leadType: cells[COLUMN.leadType] as string,
      outcome: OUTCOMES[cells[COLUMN.status] as string] as Outcome,
      created,
      createdMonth: monthOf(created),
      outcomeDay: closed,
      outcomeMonth: closed === null ? null : monthOf(closed),
      days: (closed ?? asOf) - created,
      value: typeof amount === 'number' ? amount : 0,
    })
  }
  return leads
}

/** The last day that stands in a clean history. */
export function lastDay(grid: Grid): number {
  let last = 0
  for (let row = 1; row < grid.length; row++) {
    const cells = grid[row] as readonly Cell[]
    last = Math.max(last, dayOf(cells[COLUMN.created]) ?? 0, dayOf(cells[COLUMN.closed]) ?? 0)
  }
  return last
}

/** The whole day of a real date; null for a blank cell. */
export const dayOf = (cell: Cell | undefined): number | null => (typeof cell === 'object' ? Math.floor(cell.serial) : null)
