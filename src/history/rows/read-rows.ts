import { ALL_LEADS, type Day, type Outcome } from '../../domain/tables'
import { isBlank, isBlankRow } from '../cells/cells'
import { LeadTypeReader } from '../cells/lead-type-cell'
import type { StatusReader, WrittenStatus } from '../cells/read-status'
import { dealNumberBesideLead } from '../columns/deal-numbers'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell } from '../contract'
import type { Findings } from '../findings'
import type { LeadRow } from '../leads/lead'
import { LeadColumns } from '../leads/lead-columns'
import { type CloseDatesWin, closeDatesWin } from './close-dates-win'
import { type ColumnOfLead, cellOf, columnsOfLead, type RoleOfLead, statusOf } from './columns-of-lead'
import { DatesOfLeads } from './dates-of-leads'
import type { JoinedRows } from './join-rows'
import { type DatesOfEnd, NO_SIGNS, outcomeOf, type SignReader, type Signs, signReader } from './outcome'
import { Repeats } from './repeats'
import { isDestroyedNumber, rowIdentity } from './row-identity'
import { UndatedRows } from './undated-rows'
import { ValuesOfLeads } from './values-of-leads'

/** Every lead, and which of them repeat an earlier one. */
export interface ReadRows {
  readonly leads: LeadColumns
  readonly repeats: Repeats
}

/** Reads the rows of a tab, with the row of the deals tab that belongs to each where there is one. */
export class RowReader {
  readonly values: ValuesOfLeads
  readonly closeDatesWin: CloseDatesWin
  private readonly columns: Readonly<Record<RoleOfLead, ColumnOfLead>>
  private readonly dates: DatesOfLeads
  private readonly leadTypes = new LeadTypeReader()
  private readonly undated: UndatedRows
  private readonly hasStatus: boolean
  private readonly describesLeads: boolean
  private readonly signs: SignReader | null

  constructor(
    private readonly leads: MappedTab,
    private readonly deals: MappedTab | null,
    private readonly statuses: StatusReader,
    private readonly findings: { readonly skipped: Findings; readonly warnings: Findings; readonly questions: Findings },
  ) {
    this.columns = columnsOfLead(leads, deals)
    this.dates = new DatesOfLeads(leads, deals, findings.warnings)
    this.hasStatus = leads.roles.status !== undefined || deals?.roles.status !== undefined
    this.closeDatesWin = closeDatesWin(leads, deals, statuses.tellWins)
    this.describesLeads = [leads.roles.leadId, leads.roles.leadType, leads.roles.status].some((column) => column !== undefined)
    this.signs = signReader(leads, deals)
    this.undated = new UndatedRows(leads, this.dates)
    this.values = new ValuesOfLeads(leads, deals, this.columns.value, findings)
  }

  /** Every lead, row by row; one with several deals stands here with each of them. */
  readAll(counts: (row: number) => boolean, join: JoinedRows | null): ReadRows {
    const { grid, headerRow } = this.leads
    const leads = new LeadColumns(grid.length - headerRow - 1)
    const numbers = dealNumberBesideLead(this.leads, this.leads.roles.leadId)
    const dealIn = (row: number): string => (numbers === null ? '' : rowIdentity(grid[row]?.[numbers]))
    const read = { leads, repeats: new Repeats(leads, dealIn), join }
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
    const statusCell = statusOf(this.columns.status, cells, dealCells)
    const status = this.statuses.read(statusCell)
    const created = this.dates.created(cells)
    const why = created === null ? this.undated.whyNoLead(row, cells, dealCells, statusCell, status) : null
    if (why !== null) return void this.skip(why, row)
    if (status.meaning === 'ignore') return void this.skip('ignoredStatus', row)
    const { leadId } = this.leads.roles
    const idCell = leadId === undefined ? undefined : cells[leadId]
    if (isDestroyedNumber(idCell)) this.findings.warnings.add('destroyedNumber', row)
    if (status.isError) this.findings.warnings.add('unreadableStatus', row)
    leads.add(this.lead(row, cells, dealCells, created, status))
    const id = rowIdentity(idCell)
    const standing = repeats.note(isOneOfSeveral && id === '' ? `row ${row}` : id, leads.length - 1)
    if (join && isOneOfSeveral && dealRow !== null) repeats.noteDeal(join.dealNumber(dealRow), leads.length - 1)
    if (standing === 'sameNumberOtherDay') this.findings.warnings.add(standing, row)
    // A row that repeats an earlier one says so, and has its deals with good reason.
    if (standing !== 'repeat' && join?.sharesKey(row)) this.findings.warnings.add('sharedKey', row)
  }

  /** What a row says of its lead. A function of its own: the engine compiles it better than one that does everything. */
  private lead(
    row: number,
    cells: readonly Cell[],
    dealCells: readonly Cell[] | null,
    created: Day | null,
    status: WrittenStatus,
  ): LeadRow {
    const { dates } = this
    const ends = dates.ends(cells, dealCells, row)
    const { won, lost, closed } = ends
    const closedWins = dates.isDealClosed(dealCells) ? this.closeDatesWin.ofDeal : this.closeDatesWin.own
    const signs = this.signs === null ? NO_SIGNS : this.signsOf(this.signs, cells, dealCells)
    const outcome = outcomeOf(status, signs, ends, closedWins)
    if (signs !== NO_SIGNS && outcome !== outcomeOf(status, NO_SIGNS, ends, closedWins))
      this.findings.warnings.add('endBySign', row)
    if (status.text === null) this.warnOfLittleKnown(cells, created, outcome, ends, row)
    return {
      row,
      leadType: this.leadType(cells, row),
      created,
      qualified: dates.qualified(cells, dealCells, row),
      outcome,
      outcomeDay: outcome === 'won' ? (won ?? closed) : outcome === 'lost' ? (lost ?? closed) : null,
      value: outcome === 'won' ? this.values.read(cells, dealCells, row) : null,
    }
  }

  private signsOf(read: SignReader, cells: readonly Cell[], dealCells: readonly Cell[] | null): Signs {
    return read((role) => cellOf(this.columns[role], cells, dealCells))
  }

  private skip(code: string, row: number): void {
    this.findings.skipped.add(code, row)
  }

  private leadType(cells: readonly Cell[], row: number): string {
    const column = this.leads.roles.leadType
    if (column === undefined) return ALL_LEADS
    const { leadType, trouble } = this.leadTypes.read(cells[column])
    if (trouble) this.findings.warnings.add(trouble, row)
    return leadType
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
}

/** Whether no more than one cell of a row is filled, boxes that are not ticked aside. */
function isAlone(cells: readonly Cell[]): boolean {
  let filled = 0
  for (const cell of cells) if (cell !== false && !isBlank(cell) && ++filled > 1) return false
  return true
}

const NO_DEAL = [null]
