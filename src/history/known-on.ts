import type { Day } from '../domain/tables'
import type { Findings } from './findings'
import type { Lead, LeadRow } from './lead'

/** The last day that the history knows, never later than today. */
export function latestDay(leads: readonly LeadRow[], today: Day): Day {
  let latest = Number.NEGATIVE_INFINITY
  const look = (day: Day | null): void => {
    if (day !== null && day <= today && day > latest) latest = day
  }
  for (const lead of leads) {
    look(lead.created)
    look(lead.qualified)
    look(lead.outcomeDay)
  }
  return latest === Number.NEGATIVE_INFINITY ? today : latest
}

/** What was known of a lead by the end of a day: what came later is unknown, not failed. @returns null where it was not known at all. */
export function asKnownOn(asOf: Day, lead: LeadRow, warnings: Findings, skipped: Findings): Lead | null {
  if (lead.created !== null && lead.created > asOf) {
    skipped.add('createdAfterAsOf', lead.row)
    return null
  }
  const later = lead.outcomeDay !== null && lead.outcomeDay > asOf
  if (later) warnings.add('outcomeAfterAsOf', lead.row)
  const outcome = later ? 'open' : lead.outcome
  if (outcome === 'won' && lead.created !== null && lead.outcomeDay !== null && lead.outcomeDay < lead.created)
    warnings.add('wonBeforeCreated', lead.row)
  if (outcome === 'won' && lead.outcomeDay === null) warnings.add('wonWithoutDate', lead.row)
  const qualifiedLater = lead.qualified !== null && lead.qualified > asOf
  // Nearly every lead is known as it stands, and a million copies take their time.
  if (!later && !qualifiedLater) return lead
  return {
    leadType: lead.leadType,
    created: lead.created,
    qualified: qualifiedLater ? null : lead.qualified,
    outcome,
    outcomeDay: later ? null : lead.outcomeDay,
    value: outcome === 'won' ? lead.value : null,
  }
}

/** The leads that were known by the end of a day, as they were known. The very same list where nothing came later: the usual case. */
export function knownOn(asOf: Day, leads: readonly LeadRow[], warnings: Findings, skipped: Findings): readonly Lead[] {
  let known: Lead[] | null = null
  for (let index = 0; index < leads.length; index++) {
    const lead = leads[index] as LeadRow
    const then = asKnownOn(asOf, lead, warnings, skipped)
    if (then !== lead) known ??= leads.slice(0, index)
    if (then && known) known.push(then)
  }
  return known ?? leads
}
