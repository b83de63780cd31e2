import type { Spread } from '../../../domain/spread'
import type { HistoryTables } from '../../../domain/tables'
import type { DataReport, HistoryChoices, HistoryProblem, LiveCounting } from '../../../history/contract'

/** Where the history stands. Tabs are pinned by their sheet id, never by name or by what is active. */
export interface SourceChoice {
  readonly leadsSheetId: number
  readonly dealsSheetId: number | null
  readonly choices: HistoryChoices
}

export type HistoryAnswer =
  | {
      readonly ok: true
      readonly tables: HistoryTables
      /** How far deals strayed from what the rates said; null for a history of summaries. */
      readonly spread: Spread | null
      readonly report: DataReport
      readonly live: LiveCounting
    }
  | ({ readonly ok: false } & HistoryProblem)
