import { AmountReader } from '../cells/amount-reader'
import { holdsNothing } from '../cells/no-value'
import { type MappedTab, textsOf } from '../columns/mapped-tab'
import type { Cell } from '../contract'
import type { Findings } from '../findings'
import { type ColumnOfLead, cellOf } from './columns-of-lead'
import { CurrenciesOfWins } from './currencies-of-wins'

/** Reads what won deals brought, and says what is doubtful about their amounts. */
export class ValuesOfLeads {
  /** Those of the won deals that were read. */
  readonly currencies: CurrenciesOfWins
  private readonly amounts: AmountReader
  private readonly areOfDeals: boolean

  constructor(
    leads: MappedTab,
    deals: MappedTab | null,
    private readonly column: ColumnOfLead,
    private readonly findings: { readonly warnings: Findings; readonly questions: Findings },
  ) {
    this.areOfDeals = deals?.roles.value !== undefined
    const valued = deals?.roles.value !== undefined ? deals : leads
    const { value } = valued.roles
    this.currencies = new CurrenciesOfWins(valued)
    this.amounts = new AmountReader(() => (value === undefined ? [] : textsOf(valued, value)))
  }

  /** What a won deal brought; null where it is not known. */
  read(cells: readonly Cell[], dealCells: readonly Cell[] | null, row: number): number | null {
    const cell = cellOf(this.column, cells, dealCells)
    const amount = this.amounts.read(cell)
    const { warnings, questions } = this.findings
    if (this.amounts.isDoubtful(cell)) questions.add('decimalSignMixed', row)
    if (this.amounts.isPerhapsThousandth(cell)) warnings.add('perhapsThousandth', row)
    if (amount === null && !holdsNothing(cell)) warnings.add('unreadableAmount', row)
    if (amount !== null && amount < 0) warnings.add('negativeAmount', row)
    if (amount) this.currencies.note(cell, this.areOfDeals ? dealCells : cells)
    return amount
  }
}
