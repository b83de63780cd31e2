import { ALL_LEADS, type Day, type Outcome } from '../domain/tables'
import { type AmountHabit, amountHabitOf, isReadEitherWay, readAmount } from './amounts'
import { identityOf, isBlank, isErrorCell, textOf } from './cells'
import type { ColumnRoles } from './column-roles'
import type { Cell, Grid, Role, StatusMeaning } from './contract'
import type { DateHabits } from './date-habits'
import { DateReader } from './dates'
import type { Findings } from './findings'
import type { LeadRow } from './lead'
import { leadTypeOf, leadTypeTrouble } from './lead-type-cell'
import { isCalledTotal } from './totals-rows'

/** A tab with the roles of its columns. */
export interface MappedTab {
  readonly grid: Grid
  readonly headerRow: number
  readonly roles: ColumnRoles
  readonly habits: DateHabits
}

type DateRole = 'created' | 'qualified' | 'won' | 'lost' | 'closed'

/** Reads the rows of a tab, with the row of the deals tab that belongs to each where there is one. */
export class RowReader {
  private readonly amounts: AmountHabit
  private readonly dates: DateReaders
  private readonly dealDates: DateReaders | null
  private readonly lastFullRow: number
  private readonly meanings = new Map<string, StatusMeaning>()

  constructor(
    private readonly leads: MappedTab,
    private readonly deals: MappedTab | null,
    statuses: readonly { readonly status: string; readonly meaning: StatusMeaning }[],
    private readonly findings: { readonly skipped: Findings; readonly warnings: Findings; readonly questions: Findings },
  ) {
    this.dates = new DateReaders(leads.habits)
    this.dealDates = deals && new DateReaders(deals.habits)
    this.lastFullRow = lastFullRowOf(leads)
    for (const { status, meaning } of statuses) this.meanings.set(status, meaning)
    const valued = deals?.roles.value !== undefined ? deals : leads
    const column = valued.roles.value
    this.amounts = column === undefined ? { sign: '.', mixed: false } : amountHabitOf(cellsOf(valued, column))
  }

  /** @returns null for a row that is no lead. */
  read(row: number, dealRow: number | null): LeadRow | null {
    const { grid, roles } = this.leads
    const cells = grid[row] ?? []
    if (cells.every(isBlank)) return null
    const status = this.cellOf('status', row, dealRow)
    const written = status === undefined || isBlank(status) || isErrorCell(status) ? null : textOf(status)
    if (isCalledTotal(cells) && !this.isDated(row) && (written === null || typeof status === 'number')) {
      this.findings.skipped.add('totalsRow', row)
      return null
    }
    const isNote = row > this.lastFullRow && cells.some((cell) => typeof cell === 'string' && !isBlank(cell))
    if (isNote && dealRow === null && !this.isDated(row) && written === null) {
      this.findings.skipped.add('noteRow', row)
      return null
    }
    const dateOf = (role: DateRole): Day | null => {
      const own = this.date(this.leads, this.dates, role, row, row)
      return (
        own ??
        (dealRow === null || this.deals === null || role === 'created'
          ? null
          : this.date(this.deals, this.dealDates as DateReaders, role, dealRow, row))
      )
    }
    const meaning = written === null ? null : (this.meanings.get(written) ?? 'open')
    if (meaning === 'ignore') {
      this.findings.skipped.add('ignoredStatus', row)
      return null
    }
    const id = roles.leadId === undefined ? '' : identityOf(cells[roles.leadId])
    const created = dateOf('created')
    if (created === null && id === '' && written === null) {
      this.findings.skipped.add('nothingKnown', row)
      return null
    }
    if (status !== undefined && isErrorCell(status)) this.findings.warnings.add('unreadableStatus', row)
    const closed = dateOf('closed')
    const won = dateOf('won')
    const lost = dateOf('lost')
    const outcome = outcomeOf(meaning, won, lost, closed, this.hasStatus)
    return {
      row,
      id,
      leadType: this.leadType(cells, row),
      created,
      qualified: dateOf('qualified'),
      outcome,
      outcomeDay: outcome === 'won' ? (won ?? closed) : outcome === 'lost' ? (lost ?? closed) : null,
      value: outcome === 'won' ? this.value(row, dealRow) : null,
    }
  }

  private get hasStatus(): boolean {
    return this.leads.roles.status !== undefined || this.deals?.roles.status !== undefined
  }

  /** Whether a row says when its lead was created: only a lead does. */
  private isDated(row: number): boolean {
    const column = this.leads.roles.created
    return column !== undefined && this.dates.of('created').read(this.leads.grid[row]?.[column]) !== null
  }

  private leadType(cells: readonly Cell[], row: number): string {
    const column = this.leads.roles.leadType
    if (column === undefined) return ALL_LEADS
    const trouble = leadTypeTrouble(cells[column])
    if (trouble) this.findings.warnings.add(trouble, row)
    return leadTypeOf(cells[column])
  }

  private cellOf(role: 'status' | 'value', row: number, dealRow: number | null): Cell | undefined {
    if (dealRow !== null && this.deals?.roles[role] !== undefined)
      return this.deals.grid[dealRow]?.[this.deals.roles[role] as number]
    const column = this.leads.roles[role]
    return column === undefined ? undefined : this.leads.grid[row]?.[column]
  }

  private value(row: number, dealRow: number | null): number | null {
    const cell = this.cellOf('value', row, dealRow)
    const amount = readAmount(cell, this.amounts.sign)
    if (this.amounts.mixed && isReadEitherWay(cell)) this.findings.questions.add('decimalSignMixed', row)
    if (amount === null && cell !== undefined && !isBlank(cell)) this.findings.warnings.add('unreadableAmount', row)
    if (amount !== null && amount < 0) {
      this.findings.warnings.add('negativeAmount', row)
      return null
    }
    return amount
  }

  private date(tab: MappedTab, readers: DateReaders, role: DateRole, row: number, reported: number): Day | null {
    const column = tab.roles[role]
    if (column === undefined) return null
    const cell = tab.grid[row]?.[column]
    const day = readers.of(role).read(cell)
    if (day === null && cell !== undefined && !isBlank(cell)) this.findings.warnings.add('unreadableDate', reported)
    return day
  }
}

/** A status decides; without one, the dates do. A close date alone means a win. */
function outcomeOf(
  meaning: StatusMeaning | null,
  won: Day | null,
  lost: Day | null,
  closed: Day | null,
  hasStatus: boolean,
): Outcome {
  if (meaning === 'won' || meaning === 'lost') return meaning
  if (lost !== null && (won === null || lost > won)) return 'lost'
  if (won !== null) return 'won'
  return !hasStatus && closed !== null ? 'won' : 'open'
}

/** Notes stand below a table, in one cell of a row: the last row with more than that is the last of the table. */
function lastFullRowOf({ grid, headerRow }: MappedTab): number {
  for (let row = grid.length - 1; row > headerRow; row--) {
    let filled = 0
    for (const cell of grid[row] ?? []) if (!isBlank(cell) && ++filled > 1) return row
  }
  // Not one row has two filled cells: a list in one column.
  return grid.length
}

/** A reader for each column of dates, by its own habit. */
export class DateReaders {
  private readonly readers = new Map<Role, DateReader>()
  constructor(private readonly habits: DateHabits) {}

  of(role: Role): DateReader {
    const known = this.readers.get(role)
    if (known) return known
    const { order, turned } = this.habits[role] ?? { order: 'dmy', turned: false }
    const reader = new DateReader(order, turned)
    this.readers.set(role, reader)
    return reader
  }
}

export function* cellsOf(tab: { readonly grid: Grid; readonly headerRow: number }, column: number): Generator<Cell | undefined> {
  for (let row = tab.headerRow + 1; row < tab.grid.length; row++) yield tab.grid[row]?.[column]
}
