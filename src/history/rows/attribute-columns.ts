import { MOSTLY, type Profile, profiledRows, profileOf } from '../columns/column-profile'
import { headersOf } from '../columns/column-roles'
import { findHeaderRow } from '../columns/header-row'
import { DATE_ROLES, FLAG_ROLES, LEAD_ROLES } from '../columns/roles'
import { sizesIn } from '../columns/size-column'
import { understandTab } from '../columns/understand-tab'
import type { ColumnFinding, Grid, HistoryChoices, Role, SourceTab } from '../contract'
import { rowsBeside } from './look-up'

/** Why leads are not told apart by a column. */
export type Unfit =
  /** Nearly every lead has a value of its own: its number, or its name. */
  | 'ownValues'
  | 'tooMany'
  | 'dates'
  | 'numbers'
  /** Empty, or the same in every row. */
  | 'oneValue'
  /** What became of a lead: each value would have a rate of 0 % or 100 %. */
  | 'outcome'
  /** The tab shares no key with the leads. */
  | 'noKey'

/** A column with a few of its values; `unfit` is null where leads can be told apart by it. */
export type AttributeColumn = Pick<ColumnFinding, 'column' | 'header' | 'samples'> & {
  readonly unfit: Unfit | null
  /** Numbers that measure something: in bands, leads can be told apart by them as well. */
  readonly areSizes: boolean
}

/** More values than this fill no tab that somebody reads. */
const MOST_VALUES = 500
/** Fewer different values than this are few enough to look at, however few leads each has. */
const FEW_VALUES = 30
/** With fewer rows, values may be all different by chance. */
const ENOUGH_ROWS = 10
/** So large a part of different values is a number or a name for each row. */
const NEARLY_ALL = 0.9
/** Numbers that come again so often are classes: a score from 1 to 5. */
const TIMES_AGAIN = 3

/** Whether nearly every lead has a value of its own, as in a column of names: that says nothing about the next lead. */
export const hasOwnValues = (values: number, leads: number): boolean => values > FEW_VALUES && leads < 2 * values

const OUTCOME_ROLES: readonly Role[] = ['status', ...FLAG_ROLES, 'lostReason']

/** The columns of the leads' own tab, and whether leads can be told apart by each. */
export function attributeColumns(leads: SourceTab, { leads: choices, statuses }: Partial<HistoryChoices>): AttributeColumn[] {
  const tab = understandTab(leads, LEAD_ROLES, choices ?? {}, statuses)
  // A tab that cannot be read as leads still has columns.
  if ('problem' in tab) return columnsOf(leads.grid, choices?.headerRow ?? findHeaderRow(leads.grid), () => null)
  return columnsOf(tab.grid, tab.headerRow, (column) => tab.finding.columns[column]?.role ?? null)
}

/** The columns of another tab as the leads have them, by the key that both tabs share. */
export function attributeColumnsBeside(leads: SourceTab, choices: Partial<HistoryChoices>, other: SourceTab): AttributeColumn[] {
  const headerRow = findHeaderRow(other.grid)
  if (headerRow === null) return []
  const beside = rowsBeside(leads, choices.leads ?? {}, other)
  if ('problem' in beside)
    return columnsOf(other.grid, headerRow, () => null).map((each) => ({ ...each, unfit: 'noKey', areSizes: false }))
  const rows = profiledRows(leads.grid, beside.headerRow).map((row) => other.grid[beside.rowOf(row) ?? -1] ?? [])
  return columnsOf([other.grid[headerRow] ?? [], ...rows], 0, () => null)
}

function columnsOf(grid: Grid, headerRow: number | null, roleOf: (column: number) => Role | null): AttributeColumn[] {
  if (headerRow === null) return []
  const rows = profiledRows(grid, headerRow)
  return headersOf(grid, headerRow).flatMap((header, column) => {
    if (header === '') return []
    const profile = profileOf(grid, headerRow, column)
    const role = roleOf(column)
    const unfit = unfitOf(profile, rows.length, role)
    // The amount of a deal is known once it is won.
    const couldBe = unfit === null || (unfit === 'numbers' && role !== 'value')
    const cells = couldBe ? rows.map((row) => grid[row]?.[column] ?? '') : []
    return [{ column, header, samples: profile.samples, unfit, areSizes: sizesIn(header, cells) !== null }]
  })
}

function unfitOf({ filled, dates, numbers, distinct }: Profile, rows: number, role: Role | null): Unfit | null {
  if (role && OUTCOME_ROLES.includes(role)) return 'outcome'
  if (role && (DATE_ROLES as readonly Role[]).includes(role)) return 'dates'
  if (role === 'value') return 'numbers'
  const values = distinct.size
  if (values === 0) return 'oneValue'
  if (dates >= filled * MOSTLY) return 'dates'
  if (values === 1 && filled === rows) return 'oneValue'
  const areClasses = values <= FEW_VALUES && filled >= values * TIMES_AGAIN
  if (numbers >= filled * MOSTLY && !areClasses) return role === 'leadId' ? 'ownValues' : 'numbers'
  if (filled >= ENOUGH_ROWS && values >= filled * NEARLY_ALL) return 'ownValues'
  if (hasOwnValues(values, filled)) return 'ownValues'
  return values > MOST_VALUES ? 'tooMany' : null
}
