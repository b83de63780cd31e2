import { DateReader } from '../cells/dates'
import type { Role } from '../contract'
import type { MappedTab } from './mapped-tab'

export type DateRole = 'created' | 'qualified' | 'won' | 'lost' | 'closed'

/** A column of dates, and how its dates are read. */
export interface DateColumn {
  readonly column: number
  readonly reader: DateReader
}

/** Reads dates by the habit of the column that plays a role. */
export function dateReader({ habits }: MappedTab, role: Role): DateReader {
  const { order, turned } = habits[role] ?? { order: 'dmy', turned: false }
  return new DateReader(order, turned)
}

function dateColumn(tab: MappedTab, role: DateRole): DateColumn | null {
  const column = tab.roles[role]
  return column === undefined ? null : { column, reader: dateReader(tab, role) }
}

/** Where a date of a lead stands: in its own row, or else in that of its deal; null where there is no such column. */
export interface DateOfLead {
  readonly own: DateColumn | null
  readonly ofDeal: DateColumn | null
}

/** Where each date of a lead stands. */
export function datesOfLead(leads: MappedTab, deals: MappedTab | null): Readonly<Record<DateRole, DateOfLead>> {
  const where = (role: DateRole): DateOfLead => ({ own: dateColumn(leads, role), ofDeal: deals && dateColumn(deals, role) })
  return {
    created: where('created'),
    qualified: where('qualified'),
    won: where('won'),
    lost: where('lost'),
    closed: where('closed'),
  }
}
