import { ALL_LEADS, type Day, type Outcome } from '../../domain/tables'
import { AmountReader } from '../cells/amount-reader'
import { isBlank, isBlankRow } from '../cells/cells'
import { CurrenciesOfWins } from '../cells/currencies'
import { type DateColumn, type DateOfLead, type DateRole, datesOfLead } from '../cells/date-columns'
import { LeadTypeReader } from '../cells/lead-type-cell'
import { holdsNothing } from '../cells/no-value'
import { type DatesOfEnd, NO_SIGNS, outcomeOf, signReader } from '../cells/outcome'
import type { StatusReader } from '../cells/read-status'
import { type MappedTab, textsOf } from '../columns/mapped-tab'
import type { Cell } from '../contract'
import type { Findings } from '../findings'
import { LeadColumns } from '../leads/lead-columns'
import { type CloseDatesWin, closeDatesWin } from './close-dates-win'
import { type ColumnOfLead, cellOf, columnsOfLead, type RoleOfLead, statusOf } from './columns-of-lead'
import { Repeats } from './fold-deals'
import type { JoinedRows } from './join-rows'
import { isDestroyedNumber, rowIdentity } from './row-identity'
import { couldBeOfTotals, isCalledTotal } from './totals-rows'

/** Every lead, and which of them repeat an earlier one. */
export interface ReadRows {
  readonly leads: LeadColumns
  readonly repeats: Repeats
}

/** Reads the rows of a tab, with the row of the deals tab that belongs to each where there is one. */
export class RowReader {
  /** Those of the won deals that were read. */
  readonly currencies: CurrenciesOfWins
  readonly closeDatesWin: CloseDatesWin
  private readonly amounts: AmountReader
  private readonly columns: Readonly<Record<RoleOfLead, ColumnOfLead>>
  private readonly dates: Readonly<Record<DateRole, DateOfLead>>
  private readonly leadTypes = new LeadTypeReader()
  private readonly lastFullRow: number
  private readonly hasStatus: boolean
  private readonly describesLeads: boolean
  private readonly signs: ReturnType<typeof signReader>

  constructor(
    private readonly leads: MappedTab,
    private readonly deals: MappedTab | null,
    private readonly statuses: StatusReader,
    private readonly findings: { readonly skipped: Findings; readonly warnings: Findings; readonly questions: Findings },
  ) {
    this.columns = columnsOfLead(leads, deals)
    this.dates = datesOfLead(leads, deals)
    this.hasStatus = leads.roles.status !== undefined || deals?.roles.status !== undefined
    this.closeDatesWin = closeDatesWin(leads, deals, statuses.tellWins)
    this.describesLeads = [leads.roles.leadId, leads.roles.leadType, leads.roles.status].some((column) => column !== undefined)
    this.signs = signReader(leads, deals)
    this.lastFullRow = lastFullRowOf(leads)
    const valued = deals?.roles.value !== undefined ? deals : leads
    const column = valued.roles.value
    this.currencies = new CurrenciesOfWins(valued)
    this.amounts = new AmountReader(() => (column === undefined ? [] : textsOf(valued, column)))
  }

  /** Every lead, row by row; one with several deals stands here with each of them. */
  readAll(counts: (row: number) => boolean, join: JoinedRows | null): ReadRows {
    const { grid, headerRow } = this.leads
    const leads = new LeadColumns(grid.length - headerRow - 1)
    const read = { leads, repeats: new Repeats(leads), join }
    for (let row = headerRow + 1; row < grid.length; row++) {
      if (!counts(row)) {
        if (!isBlankRow(grid[row] ?? [])) this.skip('otherRows', row)
        continue
      }
      const own = join?.dealRowsOf(row) ?? NO_DEAL
      for (const dealRow of own) this.read(row, dealRow, own.length > 1, read)
    }
    return read
  }

  /** Adds the lead of a row, if it is one. Where it has several deals, they are deals of one lead, whether or not it has an id. */
  private read(
    row: number,
    dealRow: number | null,
    isOneOfSeveral: boolean,
    { leads, repeats, join }: ReadRows & { readonly join: JoinedRows | null },
  ): void {
    const cells = this.leads.grid[row] ?? []
    if (isBlankRow(cells)) return
    const dealCells = this.deals === null || dealRow === null ? null : (this.deals.grid[dealRow] ?? [])
    const { columns, dates } = this
    const statusCell = statusOf(columns.status, cells, dealCells)
    const status = this.statuses.read(statusCell)
    const created = dayIn(dates.created.own, cells)
    // The quickest answer first: hardly any row comes to the last.
    const couldBeTotal = created === null && (status.text === null || couldBeOfTotals(statusCell ?? ''))
    if (couldBeTotal && isCalledTotal(cells)) return void this.skip('totalsRow', row)
    if (row > this.lastFullRow && dealCells === null && couldBeTotal && status.text === null && cells.some(isText))
      return void this.skip('noteRow', row)
    if (status.meaning === 'ignore') return void this.skip('ignoredStatus', row)
    const idCell = this.leads.roles.leadId === undefined ? undefined : cells[this.leads.roles.leadId]
    const isDestroyed = isDestroyedNumber(idCell)
    const id = rowIdentity(idCell)
    // Only a lead says when it was created.
    if (created === null) this.warnUnlessBlank(dates.created.own, cells, row)
    if (created === null && id === '' && !isDestroyed && status.text === null && !this.isEnded(cells, dealCells))
      return void this.skip('nothingKnown', row)
    if (isDestroyed) this.findings.warnings.add('destroyedNumber', row)
    if (status.isError) this.findings.warnings.add('unreadableStatus', row)
    const closed = this.endOf(dates.closed, cells, dealCells, row)
    const won = this.endOf(dates.won, cells, dealCells, row)
    const lost = this.endOf(dates.lost, cells, dealCells, row)
    const ends = { won, lost, closed }
    const isOfDeal = dealCells !== null && dayIn(dates.closed.ofDeal, dealCells) !== null
    const closedWins = isOfDeal ? this.closeDatesWin.ofDeal : this.closeDatesWin.own
    const signs = this.signs?.((role) => cellOf(columns[role], cells, dealCells)) ?? NO_SIGNS
    const outcome = outcomeOf(status, signs, ends, closedWins)
    if (signs !== NO_SIGNS && outcome !== outcomeOf(status, NO_SIGNS, ends, closedWins))
      this.findings.warnings.add('endBySign', row)
    if (status.text === null) this.warnOfLittleKnown(cells, created, outcome, ends, row)
    leads.add({
      row,
      leadType: this.leadType(cells, row),
      created,
      qualified: this.startOf(dates.qualified, cells, dealCells, row),
      outcome,
      outcomeDay: outcome === 'won' ? (won ?? closed) : outcome === 'lost' ? (lost ?? closed) : null,
      value: outcome === 'won' ? this.valueOf(cells, dealCells, row) : null,
    })
    const standing = repeats.note(isOneOfSeveral && id === '' ? `row ${row}` : id, leads.length - 1)
    if (standing === 'sameNumberOtherDay') this.findings.warnings.add(standing, row)
    // A row that repeats an earlier one says so, and has its deals with good reason.
    if (standing !== 'repeat' && join?.sharesKey(row)) this.findings.warnings.add('sharedKey', row)
  }

  private skip(code: string, row: number): void {
    this.findings.skipped.add(code, row)
  }

  /** Whether a row says when a lead was won, lost or closed. */
  private isEnded(cells: readonly Cell[], dealCells: readonly Cell[] | null): boolean {
    return (['won', 'lost', 'closed'] as const).some((role) => {
      const { own, ofDeal } = this.dates[role]
      return dayIn(own, cells) !== null || (dealCells !== null && dayIn(ofDeal, dealCells) !== null)
    })
  }

  private leadType(cells: readonly Cell[], row: number): string {
    const column = this.leads.roles.leadType
    if (column === undefined) return ALL_LEADS
    const { leadType, trouble } = this.leadTypes.read(cells[column])
    if (trouble) this.findings.warnings.add(trouble, row)
    return leadType
  }

  private valueOf(cells: readonly Cell[], dealCells: readonly Cell[] | null, row: number): number | null {
    const cell = cellOf(this.columns.value, cells, dealCells)
    const amount = this.value(cell, row)
    if (amount) this.currencies.note(cell, this.deals?.roles.value === undefined ? cells : dealCells)
    return amount
  }

  private value(cell: Cell | undefined, row: number): number | null {
    const amount = this.amounts.read(cell)
    if (this.amounts.isDoubtful(cell)) this.findings.questions.add('decimalSignMixed', row)
    if (this.amounts.isPerhapsThousandth(cell)) this.findings.warnings.add('perhapsThousandth', row)
    if (amount === null && !holdsNothing(cell)) this.findings.warnings.add('unreadableAmount', row)
    if (amount !== null && amount < 0) this.findings.warnings.add('negativeAmount', row)
    return amount
  }

  /** How its deal ended, or else the lead itself, which may have been closed when it became a deal. */
  private endOf({ own, ofDeal }: DateOfLead, cells: readonly Cell[], dealCells: readonly Cell[] | null, row: number): Day | null {
    const end = dealCells === null ? null : this.date(ofDeal, dealCells, row)
    return end ?? this.date(own, cells, row)
  }

  /** When the lead itself came to a stage, or else its deal. */
  private startOf(
    { own, ofDeal }: DateOfLead,
    cells: readonly Cell[],
    dealCells: readonly Cell[] | null,
    row: number,
  ): Day | null {
    const start = this.date(own, cells, row)
    return start !== null || dealCells === null ? start : this.date(ofDeal, dealCells, row)
  }

  /** Of a row without a status: whether it is closed all the same, and whether it says anything but a date. */
  private warnOfLittleKnown(
    cells: readonly Cell[],
    created: Day | null,
    outcome: Outcome,
    { closed }: DatesOfEnd,
    row: number,
  ): void {
    if (outcome === 'open' && closed !== null && this.hasStatus) this.findings.warnings.add('closedWithoutStatus', row)
    if (created !== null && this.describesLeads && isAlone(cells)) this.findings.warnings.add('onlyADate', row)
  }

  private date(date: DateColumn | null, cells: readonly Cell[], row: number): Day | null {
    const day = dayIn(date, cells)
    if (day === null) this.warnUnlessBlank(date, cells, row)
    return day
  }

  /** Where no date was found: something stands there that is none. */
  private warnUnlessBlank(date: DateColumn | null, cells: readonly Cell[], row: number): void {
    if (date !== null && !holdsNothing(cells[date.column])) this.findings.warnings.add('unreadableDate', row)
  }
}

/** The day of a row in a column of dates; null where there is no such column, or no date. */
const dayIn = (date: DateColumn | null, cells: readonly Cell[]): Day | null =>
  date === null ? null : date.reader.read(cells[date.column])

/** Whether no more than one cell of a row is filled, boxes that are not ticked aside. */
function isAlone(cells: readonly Cell[]): boolean {
  let filled = 0
  for (const cell of cells) if (cell !== false && !isBlank(cell) && ++filled > 1) return false
  return true
}

const NO_DEAL = [null]
const isText = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell)

/** Notes stand below a table, in one cell of a row: the last row with more than that is the last of the table. */
function lastFullRowOf({ grid, headerRow }: MappedTab): number {
  for (let row = grid.length - 1; row > headerRow; row--) {
    let filled = 0
    for (const cell of grid[row] ?? []) if (!isBlank(cell) && ++filled > 1) return row
  }
  // Not one row has two filled cells: a list in one column.
  return grid.length
}
