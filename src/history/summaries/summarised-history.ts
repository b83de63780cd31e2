import { isoOfDay } from '../../domain/months'
import type { HistoryTables } from '../../domain/tables'
import type { UnderstoodTab } from '../columns/understand-tab'
import type { FilterFinding, HistoryProblem, HistoryReading, Remark } from '../contract'
import { Findings } from '../findings'
import { aboutEarlyAsOf } from '../leads/about-as-of'
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
  const { tables, used, leftOut } = readSummaries(tab, skipped, warnings, today, countsUnder(only, tab), chosen)
  if (used === 0) return problem('noLeads', { tab: tab.name }, { leads: tab.finding })
  const { asOf } = tables
  const beyond: Remark[] =
    chosen !== null && chosen > asOf && leftOut.latest === 0
      ? [{ code: 'asOfBeyond', details: { asked: isoOfDay(chosen), asOf: isoOfDay(asOf) } }]
      : aboutEarlyAsOf(asOf, leftOut)
  return {
    tables,
    lives: null,
    report: {
      kind: 'summaries',
      asOf,
      rowsRead: tab.grid.length - tab.headerRow - 1,
      rowsUsed: used,
      rowsSkipped: skipped.asSkipped(),
      leads: tab.finding,
      deals: null,
      only,
      statuses: [],
      warnings: [
        { code: 'onlySummaries', details: {} },
        ...aboutDeals(tab, tables),
        ...beyond,
        ...tab.dateWarnings,
        ...warnings.asRemarks(),
      ],
      questions: [...tab.dateQuestions],
    },
    live: { possible: false, reason: { code: 'notLiveSummaries', details: {} } },
  }
}

/** Where deals are missing, or cannot come from the leads beside them. */
function aboutDeals({ roles }: UnderstoodTab, { activity, leadTypes }: HistoryTables): Remark[] {
  if (roles.deals === undefined) return [{ code: 'summariesWithoutDeals', details: {} }]
  const more = new Map<string, number>()
  for (const { leadType, deals, leads } of activity) more.set(leadType, (more.get(leadType) ?? 0) + deals - leads)
  const types = leadTypes.filter((leadType) => (more.get(leadType) ?? 0) > 0)
  return types.length > 0 ? [{ code: 'moreDealsThanLeads', details: { types } }] : []
}
