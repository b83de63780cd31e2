import type { LeadLives } from '../domain/lives'
import type { Day, HistoryTables } from '../domain/tables'

/** What the host hands over: the cells of a tab as they are, dates already in the spreadsheet's own zone. */
export interface CellDate {
  /** Days since 1899-12-30, with the time of day as a fraction. */
  readonly serial: number
}
/** A blank cell is `''`. An error cell is a string such as `#N/A`. */
export type Cell = string | number | boolean | CellDate
export type Grid = readonly (readonly Cell[])[]

export interface SourceTab {
  readonly name: string
  readonly grid: Grid
}

/** What a column can be. `closed` is one date whose meaning depends on the status. `key` joins a second tab to the first. */
export type Role =
  | 'leadId'
  | 'leadType'
  | 'created'
  | 'qualified'
  | 'won'
  | 'lost'
  | 'closed'
  | 'status'
  | 'value'
  // what beside the status tells an end: yes or no, or why a lead was lost
  | 'isWon'
  | 'isClosed'
  | 'isActive'
  | 'lostReason'
  | 'key'
  // a history of monthly summaries instead of single leads
  | 'month'
  | 'leads'
  | 'sqls'
  | 'deals'
  | 'revenue'

export type StatusMeaning = 'open' | 'sql' | 'won' | 'lost' | 'ignore'
export type DateOrder = 'dmy' | 'mdy'

/** The user's corrections of one tab. What is absent is proposed; null says that there is no such column. */
export interface TabChoices {
  /** 0-based row of the header. */
  readonly headerRow?: number
  /** 0-based columns. */
  readonly columns?: Partial<Record<Role, number | null>>
  /** What stood above the columns in use when they were last looked at: by it they are found again, or missed. */
  readonly headers?: Partial<Record<Role, string>>
  readonly dateOrder?: DateOrder
  /** Whether Sheets has taken day for month where it made real dates of texts. */
  readonly turnedDates?: boolean
}

/** Which rows of the leads tab count: those of one owner, product or region. */
export interface RowFilter {
  /** 0-based. */
  readonly column: number
  /** Its name when it was chosen, by which it is found again; absent: its place alone counts. */
  readonly header?: string
  /** What stands in that column, as `leadType` reads it: a blank cell is BLANK_LEAD_TYPE. null: not chosen yet, every row counts. */
  readonly value: string | null
}

/** The user's corrections. Plain JSON: it travels between the sidebar and the server, and is kept with the plan. */
export interface HistoryChoices {
  readonly leads: TabChoices
  readonly deals?: TabChoices
  readonly statuses?: readonly { readonly status: string; readonly meaning: StatusMeaning }[]
  /** What to do where the rows of one deal carry differing amounts. Without an answer, 'first' is used and a question is put. */
  readonly repeatedDeals?: 'sum' | 'first'
  readonly asOf?: Day
  /** A plan for a part of the leads; without it, all of them. */
  readonly only?: RowFilter
}

export interface ColumnFinding {
  readonly column: number
  readonly header: string
  readonly role: Role | null
  /** Three values as they stand in the tab. */
  /** A few different values, as the cells hold them. */
  readonly samples: readonly Cell[]
  /** Why this column is not what its name says, e.g. filled on won leads only. */
  readonly remark?: Remark
}

export interface TabFinding {
  readonly name: string
  readonly headerRow: number
  readonly columns: readonly ColumnFinding[]
  readonly dateOrder: DateOrder | null
}

export interface StatusFinding {
  readonly status: string
  readonly count: number
  readonly meaning: StatusMeaning
}

/** What the leads can be narrowed down to by one column. */
export interface FilterFinding {
  readonly column: number
  readonly header: string
  readonly value: string | null
  /** The values of that column, most rows first. */
  readonly values: readonly { readonly value: string; readonly rows: number }[]
}

/** Something said about the data: a code with its particulars; `i18n` makes the sentence. */
export interface Remark {
  readonly code: string
  /** Plain JSON values that the sentence names: counts, columns, words, row numbers (1-based, as on screen). */
  readonly details: Readonly<Record<string, string | number | readonly (string | number)[]>>
}

export interface DataReport {
  /** An extract is counted in a warehouse: docs/warehouse.md. */
  readonly kind: 'leads' | 'summaries' | 'extract'
  readonly asOf: Day
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly rowsSkipped: readonly { readonly reason: Remark; readonly rows: readonly number[]; readonly count: number }[]
  readonly leads: TabFinding
  readonly deals: TabFinding | null
  /** null where every row counts. */
  readonly only: FilterFinding | null
  readonly statuses: readonly StatusFinding[]
  /** What a careful reader would want to know: won before created, no lost status at all, … */
  readonly warnings: readonly Remark[]
  /** What only the user can decide; a proposal is used until then. */
  readonly questions: readonly Remark[]
}

/** What native formulas need to count this history live; or why they cannot. Columns 0-based in the leads tab. */
export type LiveCounting =
  | {
      readonly possible: true
      readonly tab: string
      readonly headerRow: number
      readonly rows: number
      readonly created: number
      readonly leadType: number | null
      readonly qualified: number | null
      /** The date on which a deal was won, and which statuses make that date a win (empty: any date there is a win). */
      readonly won: { readonly date: number; readonly status: number | null; readonly wonStatuses: readonly string[] } | null
      readonly value: number | null
      readonly only: { readonly column: number; readonly value: string } | null
    }
  | { readonly possible: false; readonly reason: Remark }

export interface HistoryReading {
  readonly tables: HistoryTables
  /**
   * Counts the same leads by day, from which earlier days can be known again; null for a history of summaries. Only backtests
   * ask for it, and it takes as long as half the reading.
   */
  readonly lives: (() => LeadLives) | null
  readonly report: DataReport
  readonly live: LiveCounting
}

/** A history that cannot be read: what was wrong, where, and what to do. */
export interface HistoryProblem {
  readonly problem: Remark
  /** As far as reading came, so that the wizard can let the user correct it. */
  readonly report: Partial<DataReport>
}

export interface HistorySources {
  readonly leads: SourceTab
  /** A second tab with the deals, joined on the `key` columns of both. */
  readonly deals?: SourceTab
}

/** The one way in: `readHistory(sources, choices, today)` in `read-history.ts`. */
export type ReadHistory = (sources: HistorySources, choices: HistoryChoices, today: Day) => HistoryReading | HistoryProblem
