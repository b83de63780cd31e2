import { ALL_LEADS, type Day, type Outcome } from '../domain/tables'
import { type AmountHabit, amountHabitOf, isReadEitherWay, readAmount } from './amounts'
import { identityOf, isBlank, isBlankRow } from './cells'
import type { Cell, StatusMeaning } from './contract'
import { type DateColumn, type DateColumns, type DateRole, dateColumns } from './date-columns'
import type { Findings } from './findings'
import type { JoinedRows } from './join-rows'
import type { LeadRow } from './lead'
import { LeadTypeReader } from './lead-type-cell'
import { cellsOf, type MappedTab } from './mapped-tab'
import type { StatusReader } from './read-status'
import { isCalledTotal } from './totals-rows'

/** Reads the rows of a tab, with the row of the deals tab that belongs to each where there is one. */
export class RowReader {
  private readonly amounts: AmountHabit
  private readonly dates: DateColumns
  private readonly dealDates: DateColumns | null
  private readonly leadTypes = new LeadTypeReader()
  private readonly lastFullRow: number
  private readonly hasStatus: boolean

  constructor(
    private readonly leads: MappedTab,
    private readonly deals: MappedTab | null,
    private readonly statuses: StatusReader,
    private readonly findings: { readonly skipped: Findings; readonly warnings: Findings; readonly questions: Findings },
  ) {
    this.dates = dateColumns(leads)
    this.dealDates = deals && dateColumns(deals)
    this.hasStatus = leads.roles.status !== undefined || deals?.roles.status !== undefined
    this.lastFullRow = lastFullRowOf(leads)
    const valued = deals?.roles.value !== undefined ? deals : leads
    const column = valued.roles.value
    this.amounts = column === undefined ? { sign: '.', mixed: false } : amountHabitOf(cellsOf(valued, column))
  }

  /** Every lead, row by row; one with several deals stands here with each of them. */
  readAll(counts: (row: number) => boolean, join: JoinedRows | null): LeadRow[] {
    const { grid, headerRow } = this.leads
    const leads: LeadRow[] = []
    for (let row = headerRow + 1; row < grid.length; row++) {
      if (!counts(row)) {
        if (!isBlankRow(grid[row] ?? [])) this.skip('otherRows', row)
        continue
      }
      const own = join?.dealRowsOf(row) ?? NO_DEAL
      for (const dealRow of own) {
        const lead = this.read(row, dealRow)
        if (lead) leads.push(own.length > 1 && lead.id === '' ? { ...lead, id: `row ${row}` } : lead)
      }
    }
    return leads
  }

  /** @returns null for a row that is no lead. */
  private read(row: number, dealRow: number | null): LeadRow | null {
    const cells = this.leads.grid[row] ?? []
    if (isBlankRow(cells)) return null
    const dealCells = this.deals === null || dealRow === null ? null : (this.deals.grid[dealRow] ?? [])
    const statusCell = this.cellOf('status', cells, dealCells)
    const status = this.statuses.read(statusCell)
    // The quickest answer first: hardly any row comes to the last.
    const couldBeTotal = (status.text === null || typeof statusCell === 'number') && !this.isDated(cells)
    if (couldBeTotal && isCalledTotal(cells)) return this.skip('totalsRow', row)
    if (row > this.lastFullRow && dealCells === null && couldBeTotal && status.text === null && cells.some(isText))
      return this.skip('noteRow', row)
    if (status.meaning === 'ignore') return this.skip('ignoredStatus', row)
    const id = this.leads.roles.leadId === undefined ? '' : identityOf(cells[this.leads.roles.leadId])
    const created = this.date(this.dates.created, cells, row)
    if (created === null && id === '' && status.text === null) return this.skip('nothingKnown', row)
    if (status.isError) this.findings.warnings.add('unreadableStatus', row)
    const closed = this.dateOf('closed', cells, dealCells, row)
    const won = this.dateOf('won', cells, dealCells, row)
    const lost = this.dateOf('lost', cells, dealCells, row)
    const outcome = outcomeOf(status.meaning, won, lost, closed, this.hasStatus)
    return {
      row,
      id,
      leadType: this.leadType(cells, row),
      created,
      qualified: this.dateOf('qualified', cells, dealCells, row),
      outcome,
      outcomeDay: outcome === 'won' ? (won ?? closed) : outcome === 'lost' ? (lost ?? closed) : null,
      value: outcome === 'won' ? this.value(this.cellOf('value', cells, dealCells), row) : null,
    }
  }

  private skip(code: string, row: number): null {
    this.findings.skipped.add(code, row)
    return null
  }

  /** Whether a row says when its lead was created: only a lead does. */
  private isDated(cells: readonly Cell[]): boolean {
    const { created } = this.dates
    return created !== null && created.reader.read(cells[created.column]) !== null
  }

  private leadType(cells: readonly Cell[], row: number): string {
    const column = this.leads.roles.leadType
    if (column === undefined) return ALL_LEADS
    const { leadType, trouble } = this.leadTypes.read(cells[column])
    if (trouble) this.findings.warnings.add(trouble, row)
    return leadType
  }

  /** In the row of the deal, where there is one and its tab has such a column. */
  private cellOf(role: 'status' | 'value', cells: readonly Cell[], dealCells: readonly Cell[] | null): Cell | undefined {
    const dealColumn = dealCells && this.deals?.roles[role]
    if (dealCells !== null && typeof dealColumn === 'number') return dealCells[dealColumn]
    const column = this.leads.roles[role]
    return column === undefined ? undefined : cells[column]
  }

  private value(cell: Cell | undefined, row: number): number | null {
    const amount = readAmount(cell, this.amounts.sign)
    if (this.amounts.mixed && isReadEitherWay(cell)) this.findings.questions.add('decimalSignMixed', row)
    if (amount === null && cell !== undefined && !isBlank(cell)) this.findings.warnings.add('unreadableAmount', row)
    if (amount !== null && amount < 0) {
      this.findings.warnings.add('negativeAmount', row)
      return null
    }
    return amount
  }

  /** The lead's own date, or else that of its deal. */
  private dateOf(role: DateRole, cells: readonly Cell[], dealCells: readonly Cell[] | null, row: number): Day | null {
    const own = this.date(this.dates[role], cells, row)
    return own !== null || dealCells === null || this.dealDates === null ? own : this.date(this.dealDates[role], dealCells, row)
  }

  private date(dates: DateColumn | null, cells: readonly Cell[], row: number): Day | null {
    if (dates === null) return null
    const cell = cells[dates.column]
    const day = dates.reader.read(cell)
    if (day === null && cell !== undefined && !isBlank(cell)) this.findings.warnings.add('unreadableDate', row)
    return day
  }
}

const NO_DEAL = [null]
const isText = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell)

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
