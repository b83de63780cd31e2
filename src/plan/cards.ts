import { at } from './cells'
import type { CellAt } from './formula'

/** The first row of cards; each is a label with its figure below it. */
export const FIRST_CARD_ROW = 4

/** The headline figures: what it takes, and below it how it looks. Each is a card of a label and a figure. */
export const CARD_ROWS = [
  ['revenueGoal', 'requiredDeals', 'requiredSqls', 'requiredLeads', 'confidentLeads', 'agreedLeads', 'leadValueTarget'],
  ['chanceOfRevenue', 'chanceOfDeals', 'expectedDeals', 'leadValuePace', 'revenuePace', 'forecastRevenue', 'leadsToGo'],
] as const
export type CardName = (typeof CARD_ROWS)[number][number]
export const CARDS: readonly CardName[] = CARD_ROWS.flat()

/** The cell that holds a headline figure; its label stands above it. */
export function cardCell(name: CardName): CellAt {
  const row = CARD_ROWS.findIndex((cards) => (cards as readonly string[]).includes(name))
  return at(FIRST_CARD_ROW + 2 * row + 1, (CARD_ROWS[row] as readonly string[]).indexOf(name))
}
