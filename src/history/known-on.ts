import type { Findings } from './findings'
import type { Lead, LeadRow } from './lead'

/** The last day that the history knows, never later than today. */
export function latestDay(leads: readonly LeadRow[], today: number): number {
  let latest = Number.NEGATIVE_INFINITY
  for (const lead of leads) {
    for (const day of [lead.created, lead.qualified, lead.outcomeDay])
      if (day !== null && day <= today && day > latest) latest = day
  }
  return latest === Number.NEGATIVE_INFINITY ? today : latest
}

/** What was known of a lead by the end of a day: what came later is unknown, not failed. */
export function asKnownOn(asOf: number, lead: LeadRow, warnings: Findings, skipped: Findings): Lead[] {
  if (lead.created !== null && lead.created > asOf) {
    skipped.add('createdAfterAsOf', lead.row)
    return []
  }
  const later = lead.outcomeDay !== null && lead.outcomeDay > asOf
  if (later) warnings.add('outcomeAfterAsOf', lead.row)
  const outcome = later ? 'open' : lead.outcome
  if (outcome === 'won' && lead.created !== null && lead.outcomeDay !== null && lead.outcomeDay < lead.created)
    warnings.add('wonBeforeCreated', lead.row)
  if (outcome === 'won' && lead.outcomeDay === null) warnings.add('wonWithoutDate', lead.row)
  return [
    {
      leadType: lead.leadType,
      created: lead.created,
      qualified: lead.qualified !== null && lead.qualified <= asOf ? lead.qualified : null,
      outcome,
      outcomeDay: later ? null : lead.outcomeDay,
      value: outcome === 'won' ? lead.value : null,
    },
  ]
}
