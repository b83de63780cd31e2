import type { Day } from '../../domain/tables'
import { holdsNothing } from '../cells/no-value'
import { type DateColumn, type DateOfLead, type DateRole, datesOfLead } from '../columns/date-columns'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell } from '../contract'
import type { Findings } from '../findings'
import type { DatesOfEnd } from './outcome'

type Cells = readonly Cell[]
const END_ROLES = ['won', 'lost', 'closed'] as const

/** Reads the days of leads, and says where something stands that is no date. */
export class DatesOfLeads {
  private readonly dates: Readonly<Record<DateRole, DateOfLead>>

  constructor(
    leads: MappedTab,
    deals: MappedTab | null,
    private readonly warnings: Findings,
  ) {
    this.dates = datesOfLead(leads, deals)
  }

  /** When the lead was created, without a word where that is not known: its row may be no lead. */
  created(cells: Cells): Day | null {
    return dayIn(this.dates.created.own, cells)
  }

  warnOfCreated(cells: Cells, row: number): void {
    this.warnUnlessBlank(this.dates.created.own, cells, row)
  }

  /** When Sales accepted the lead, as it says itself, or else its deal. */
  qualified(cells: Cells, dealCells: Cells | null, row: number): Day | null {
    const { own, ofDeal } = this.dates.qualified
    const start = this.date(own, cells, row)
    return start !== null || dealCells === null ? start : this.date(ofDeal, dealCells, row)
  }

  /** How its deal ended, or else the lead itself, which may have been closed when it became a deal. */
  ends(cells: Cells, dealCells: Cells | null, row: number): DatesOfEnd {
    const { won, lost, closed } = this.dates
    return {
      won: this.end(won, cells, dealCells, row),
      lost: this.end(lost, cells, dealCells, row),
      closed: this.end(closed, cells, dealCells, row),
    }
  }

  /** Whether a deal has a close date of its own. */
  isDealClosed(dealCells: Cells | null): boolean {
    return dealCells !== null && dayIn(this.dates.closed.ofDeal, dealCells) !== null
  }

  /** Whether a row says when a lead was won, lost or closed. */
  isEnded(cells: Cells, dealCells: Cells | null): boolean {
    return END_ROLES.some((role) => {
      const { own, ofDeal } = this.dates[role]
      return dayIn(own, cells) !== null || (dealCells !== null && dayIn(ofDeal, dealCells) !== null)
    })
  }

  private end({ own, ofDeal }: DateOfLead, cells: Cells, dealCells: Cells | null, row: number): Day | null {
    const end = dealCells === null ? null : this.date(ofDeal, dealCells, row)
    return end ?? this.date(own, cells, row)
  }

  private date(date: DateColumn | null, cells: Cells, row: number): Day | null {
    // Most histories have one or two of these columns.
    if (date === null) return null
    const day = date.reader.read(cells[date.column])
    if (day === null) this.warnUnlessBlank(date, cells, row)
    return day
  }

  private warnUnlessBlank(date: DateColumn | null, cells: Cells, row: number): void {
    if (date !== null && !holdsNothing(cells[date.column])) this.warnings.add('unreadableDate', row)
  }
}

/** The day of a row in a column of dates; null where there is no such column, or no date. */
const dayIn = (date: DateColumn | null, cells: Cells): Day | null => (date === null ? null : date.reader.read(cells[date.column]))
