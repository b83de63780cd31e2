import type { CellAt, Formula } from './formula'

/** As wide as Sheets makes a column by itself: it costs no call. */
export const DEFAULT_COLUMN_WIDTH = 100

/**
 * A tab is data before it is a tab: everything that the host will write, and nothing about how.
 * Positions are 0-based.
 */
export interface TabDescription {
  readonly name: string
  readonly rows: number
  readonly columnWidths: readonly number[]
  readonly frozenRows: number
  /** A row and a column that only the add-on reads; null where there are none. */
  readonly hidden: CellAt | null
  /** A tab that is read row by row keeps them; a page to look at has none. */
  readonly hasGridlines: boolean
  readonly cells: readonly TabCell[]
  /** Cells shown as one, row by row; the text stands in the first of each row. */
  readonly merges: readonly Area[]
  readonly tallRows: readonly { readonly row: number; readonly count: number; readonly height: number }[]
  readonly namedRanges: readonly { readonly name: string; readonly at: CellAt }[]
  readonly validations: readonly { readonly area: Area; readonly rule: ValidationRule; readonly help: string }[]
  readonly conditions: readonly ConditionalFormat[]
  readonly charts: readonly ChartDescription[]
  /** What editors are asked before they change anything but an input; '' where the question itself is enough. */
  readonly protection: string
}

export interface Area {
  readonly from: CellAt
  readonly to: CellAt
}

/** What a cell is for; its looks follow from this alone (`looks.ts`). */
export type CellRole =
  | 'title'
  | 'sentence'
  | 'heading'
  | 'columnHead'
  | 'label'
  | 'note'
  | 'cardLabel'
  | 'card'
  | 'input'
  | 'frozen'
  | 'live'
  | 'total'

/** `points` shows a nought as 0, where a count shows a dash. */
export type NumberFormat = 'text' | 'count' | 'points' | 'money' | 'cents' | 'rate' | 'tiny' | 'share' | 'ratio' | 'day' | 'month'

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A day in the sheet's own count, so that no time zone can move it. */
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'formula'; readonly formula: Formula }

export interface TabCell extends CellAt {
  readonly role: CellRole
  readonly content: CellContent
  readonly format: NumberFormat
  readonly note?: string
  /** Otherwise as its role and its content say: numbers to the right, words to the left. */
  readonly align?: 'center'
  /** On as many lines as it takes; otherwise as its role says. */
  readonly wrap?: true
}

export type ValidationRule =
  | { readonly kind: 'zeroOrMore' }
  | { readonly kind: 'share' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** One of the words that stand in other cells of the tab. */
  | { readonly kind: 'listFrom'; readonly list: Area }

/** Colours an area by its words: never the only sign, the words themselves say it. */
export interface ConditionalFormat {
  readonly area: Area
  readonly textStartsWith: string
  readonly tone: 'good' | 'bad'
}

/** Two pairs, so that both teams can be told apart. */
export type SeriesLook = 'target' | 'actual' | 'otherTarget' | 'otherActual'

export interface ChartDescription {
  readonly kind: 'line' | 'column' | 'bar'
  readonly title: string
  readonly at: CellAt
  /** Labels in the first column, then a series a column; headings in the first row. */
  readonly area: Area
  readonly verticalTitle: string
  /** How each series is drawn: what is aimed at is dashed and light, what happened is solid and dark, also in grey. */
  readonly series: readonly SeriesLook[]
  readonly format: NumberFormat
}
