import { ALL_LEADS, type Day, type Outcome } from '../domain/tables'
import { type DecimalSign, decimalSignOf, readAmount } from './amounts'
import { isBlank, textOf } from './cells'
import type { ColumnRoles } from './column-roles'
import type { Cell, DateOrder, Grid, StatusMeaning } from './contract'
import { DateReader } from './dates'
import type { Findings } from './findings'
import { foldWords } from './fold-words'
import type { LeadRow } from './lead'
import { nameIn } from './row-filter'

/** A tab with the roles of its columns. */
export interface MappedTab {
  readonly grid: Grid
  readonly headerRow: number
  readonly roles: ColumnRoles
  readonly dateOrder: DateOrder
}

const TOTALS = new Set([
  'total',
  'totaal',
  'totals',
  'totaux',
  'som',
  'sum',
  'grand total',
  'eindtotaal',
  'total general',
  'somme',
])

/** Reads the rows of a tab, with the row of the deals tab that belongs to each where there is one. */
export class RowReader {
  private readonly decimal: DecimalSign
  private readonly dates: DateReader
  private readonly dealDates: DateReader | null
  private readonly meanings = new Map<string, StatusMeaning>()

  constructor(
    private readonly leads: MappedTab,
    private readonly deals: MappedTab | null,
    statuses: readonly { readonly status: string; readonly meaning: StatusMeaning }[],
    private readonly findings: { readonly skipped: Findings; readonly warnings: Findings },
  ) {
    this.dates = new DateReader(leads.dateOrder)
    this.dealDates = deals && new DateReader(deals.dateOrder)
    for (const { status, meaning } of statuses) this.meanings.set(status, meaning)
    const valued = deals?.roles.value !== undefined ? deals : leads
    const column = valued.roles.value
    this.decimal = column === undefined ? '.' : decimalSignOf(cellsOf(valued, column))
  }

  /** @returns null for a row that is no lead. */
  read(row: number, dealRow: number | null): LeadRow | null {
    const { grid, roles } = this.leads
    const cells = grid[row] ?? []
    if (cells.every(isBlank)) return null
    if (isTotals(cells)) {
      this.findings.skipped.add('totalsRow', row)
      return null
    }
    const dateOf = (role: 'created' | 'qualified' | 'won' | 'lost' | 'closed'): Day | null => {
      const own = this.date(this.leads, this.dates, role, row, row)
      return (
        own ??
        (dealRow === null || this.deals === null || role === 'created'
          ? null
          : this.date(this.deals, this.dealDates as DateReader, role, dealRow, row))
      )
    }
    const status = this.cellOf('status', row, dealRow)
    const written = status === undefined || isBlank(status) ? null : textOf(status)
    const meaning = written === null ? null : (this.meanings.get(written) ?? 'open')
    if (meaning === 'ignore') {
      this.findings.skipped.add('ignoredStatus', row)
      return null
    }
    const id = roles.leadId === undefined ? '' : textOf(cells[roles.leadId] ?? '')
    const created = dateOf('created')
    if (created === null && id === '' && written === null) {
      this.findings.skipped.add('nothingKnown', row)
      return null
    }
    const closed = dateOf('closed')
    const won = dateOf('won')
    const lost = dateOf('lost')
    const outcome = outcomeOf(meaning, won, lost, closed, this.hasStatus)
    return {
      row,
      id,
      leadType: this.leadType(cells),
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

  private leadType(cells: readonly Cell[]): string {
    const column = this.leads.roles.leadType
    return column === undefined ? ALL_LEADS : nameIn(cells[column])
  }

  private cellOf(role: 'status' | 'value', row: number, dealRow: number | null): Cell | undefined {
    if (dealRow !== null && this.deals?.roles[role] !== undefined)
      return this.deals.grid[dealRow]?.[this.deals.roles[role] as number]
    const column = this.leads.roles[role]
    return column === undefined ? undefined : this.leads.grid[row]?.[column]
  }

  private value(row: number, dealRow: number | null): number | null {
    const cell = this.cellOf('value', row, dealRow)
    const amount = readAmount(cell, this.decimal)
    if (amount === null && cell !== undefined && !isBlank(cell)) this.findings.warnings.add('unreadableAmount', row)
    if (amount !== null && amount < 0) {
      this.findings.warnings.add('negativeAmount', row)
      return null
    }
    return amount
  }

  private date(tab: MappedTab, reader: DateReader, role: keyof ColumnRoles, row: number, reported: number): Day | null {
    const column = tab.roles[role]
    if (column === undefined) return null
    const cell = tab.grid[row]?.[column]
    const day = reader.read(cell)
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

const isTotals = (cells: readonly Cell[]): boolean => {
  const first = cells.find((cell) => !isBlank(cell))
  return typeof first === 'string' && first.length < 20 && TOTALS.has(foldWords(first))
}

export function* cellsOf(tab: { readonly grid: Grid; readonly headerRow: number }, column: number): Generator<Cell | undefined> {
  for (let row = tab.headerRow + 1; row < tab.grid.length; row++) yield tab.grid[row]?.[column]
}
