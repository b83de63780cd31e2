import { currencyBeside } from '../cells/amounts'
import { isBlank, isErrorCell, textOf, visibleText } from '../cells/cells'
import { foldWords } from '../cells/fold-words'
import { CONVERTED_AMOUNTS, CURRENCY_WORDS } from '../columns/amount-words'
import { headersOf } from '../columns/column-roles'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell, Remark } from '../contract'

/** No name of a currency is longer. */
const LONGEST = 30

/**
 * The currencies of won deals, from a column that holds them or from the amounts themselves. An amount in yen added to one in
 * euro makes a sum that is neither.
 */
export class CurrenciesOfWins {
  private readonly counts = new Map<string, number>()
  private readonly column: number | undefined

  /** @param valued the tab that holds the amounts. */
  constructor(valued: MappedTab) {
    const headers = headersOf(valued.grid, valued.headerRow).map(foldWords)
    const amounts = headers[valued.roles.value ?? -1] ?? ''
    // What the CRM has converted is in one currency, whatever the deal was agreed in.
    if (CONVERTED_AMOUNTS.includes(amounts)) return
    this.column = CURRENCY_WORDS.map((word) => headers.indexOf(word)).find((index) => index >= 0)
  }

  /** Notes the currency of an amount; the row is that of the valued tab. */
  note(amount: Cell | undefined, row: readonly Cell[] | null): void {
    const currency = this.inColumn(row) ?? (typeof amount === 'string' ? currencyBeside(amount) : null)
    if (currency !== null) this.counts.set(currency, (this.counts.get(currency) ?? 0) + 1)
  }

  /** What only the user can decide, where there is more than one currency. */
  asQuestions(): Remark[] {
    if (this.counts.size < 2) return []
    const named = [...this.counts]
      .sort(([, left], [, right]) => right - left)
      .map(([currency, count]) => `${currency} (${count})`)
    return [{ code: 'severalCurrencies', details: { currencies: named.slice(0, 10) } }]
  }

  private inColumn(row: readonly Cell[] | null): string | null {
    const cell = this.column === undefined ? undefined : row?.[this.column]
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) return null
    const text = visibleText(textOf(cell))
    return text === '' || text.length > LONGEST ? null : (currencyBeside(text) ?? text.toUpperCase())
  }
}
