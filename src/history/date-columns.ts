import type { Role } from './contract'
import { DateReader } from './dates'
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

/** The columns of dates of one tab; null where there is none for a role. */
export type DateColumns = Readonly<Record<DateRole, DateColumn | null>>

export const dateColumns = (tab: MappedTab): DateColumns => ({
  created: dateColumn(tab, 'created'),
  qualified: dateColumn(tab, 'qualified'),
  won: dateColumn(tab, 'won'),
  lost: dateColumn(tab, 'lost'),
  closed: dateColumn(tab, 'closed'),
})
