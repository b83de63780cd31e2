import type { UnderstoodTab } from '../columns/understand-tab'
import type { FilterFinding, HistoryProblem, HistoryReading } from '../contract'
import { Findings } from '../findings'
import { problem } from '../problem'
import { countsUnder } from '../rows/row-filter'
import { readSummaries } from './read-summaries'

/** A history that was counted before: a row for each month and lead type. */
export function summarisedHistory(
  tab: UnderstoodTab,
  today: number,
  only: FilterFinding | null,
  chosen: number | null,
): HistoryReading | HistoryProblem {
  const skipped = new Findings()
  for (const row of tab.repeatedHeaders) skipped.add('repeatedHeader', row)
  const warnings = new Findings()
  const { tables, used } = readSummaries(tab, skipped, warnings, today, countsUnder(only, tab), chosen)
  if (used === 0) return problem('noLeads', { tab: tab.name }, { leads: tab.finding })
  return {
    tables,
    lives: null,
    report: {
      kind: 'summaries',
      asOf: tables.asOf,
      rowsRead: tab.grid.length - tab.headerRow - 1,
      rowsUsed: used,
      rowsSkipped: skipped.asSkipped(),
      leads: tab.finding,
      deals: null,
      only,
      statuses: [],
      warnings: [{ code: 'onlySummaries', details: {} }, ...tab.dateWarnings, ...warnings.asRemarks()],
      questions: [...tab.dateQuestions],
    },
    live: { possible: false, reason: { code: 'notLiveSummaries', details: {} } },
  }
}
