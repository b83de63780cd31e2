import type { ColumnFinding } from '../history/contract'

/** Dates, amounts, numbers of leads and what became of them tell no part of the leads: a plan for the won ones is none. */
export const partColumns = (columns: readonly ColumnFinding[], chosen: number | null): ColumnFinding[] =>
  columns.filter(({ column, header, role }) => header !== '' && (role === null || role === 'leadType' || column === chosen))
