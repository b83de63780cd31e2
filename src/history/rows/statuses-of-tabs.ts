import { isTotalsName } from '../cells/totals-rows'
import type { MappedTab } from '../columns/mapped-tab'
import type { HistoryChoices, StatusFinding } from '../contract'
import { statusesOf } from './status-findings'

/** Every status of the leads and of their deals: a lead without a deal is as its own row says. */
export function statusesOfTabs(
  leads: MappedTab,
  deals: MappedTab | null,
  chosen: NonNullable<HistoryChoices['statuses']>,
): StatusFinding[] {
  const found = new Map<string, StatusFinding>()
  for (const tab of deals === null ? [leads] : [leads, deals])
    for (const finding of statusesOf(tab, chosen)) {
      // Where rows are grouped by their status, the names of subtotals stand among them.
      if (isTotalsName(finding.status)) continue
      const count = (found.get(finding.status)?.count ?? 0) + finding.count
      found.set(finding.status, { ...finding, count })
    }
  return [...found.values()]
}
