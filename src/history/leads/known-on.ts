import type { Day } from '../../domain/tables'
import type { Findings } from '../findings'
import { NO_DAY } from './day-column'
import type { Lead, LeadRow } from './lead'
import { LeadColumns, OPEN, WON } from './lead-columns'

/** The last day that the history knows, never later than today. */
export function latestDay({ length, created, qualified, outcomeDays }: LeadColumns, today: Day): Day {
  let latest: Day = NO_DAY
  for (const days of [created, qualified, outcomeDays]) {
    if (days.last <= today) {
      latest = Math.max(latest, days.last)
      continue
    }
    for (let place = 0; place < length; place++) {
      const day = days.at(place)
      if (day <= today && day > latest) latest = day
    }
  }
  return latest === NO_DAY ? today : latest
}

/** What was known of a lead by the end of a day: what came later is unknown, not failed. @returns null where it was not known at all. */
export function asKnownOn<Known extends Lead & Pick<LeadRow, 'row'>>(
  asOf: Day,
  lead: Known,
  warnings: Findings,
  skipped: Findings,
): Known | null {
  if (lead.created !== null && lead.created > asOf) {
    skipped.add('createdAfterAsOf', lead.row)
    return null
  }
  const later = lead.outcomeDay !== null && lead.outcomeDay > asOf
  if (later) warnings.add('outcomeAfterAsOf', lead.row)
  const outcome = later ? 'open' : lead.outcome
  if (outcome !== 'open' && lead.created !== null && lead.outcomeDay !== null && lead.outcomeDay < lead.created)
    warnings.add(outcome === 'won' ? 'wonBeforeCreated' : 'lostBeforeCreated', lead.row)
  if (outcome === 'won' && lead.outcomeDay === null) warnings.add('wonWithoutDate', lead.row)
  const qualifiedLater = lead.qualified !== null && lead.qualified > asOf
  if (!later && !qualifiedLater) return lead
  return {
    ...lead,
    qualified: qualifiedLater ? null : lead.qualified,
    outcome,
    outcomeDay: later ? null : lead.outcomeDay,
    value: outcome === 'won' ? lead.value : null,
  }
}

/** The leads that were known by the end of a day, as they were known. The very same columns where nothing came later: the usual case. */
export function knownOn(asOf: Day, leads: LeadColumns, warnings: Findings, skipped: Findings): LeadColumns {
  const { created, qualified, outcomeDays } = leads
  const someAreLater = [created, qualified, outcomeDays].some(({ last }) => last > asOf)
  const doubtful: number[] = []
  for (let place = 0; place < leads.length; place++)
    if (isOddEnd(leads, place) || (someAreLater && isLater(asOf, leads, place))) doubtful.push(place)
  const known = new Map(
    doubtful.map((place) => {
      const lead = leads.at(place)
      const then = asKnownOn(asOf, lead, warnings, skipped)
      return [place, then === lead ? undefined : then]
    }),
  )
  if ([...known.values()].every((then) => then === undefined)) return leads
  const columns = new LeadColumns()
  for (let place = 0; place < leads.length; place++) {
    const then = known.get(place)
    if (then !== null) columns.add(then ?? leads.at(place))
  }
  return columns
}

/** Whether a lead ended before it came in, or was won and nobody knows when. */
function isOddEnd({ created, outcomes, outcomeDays }: LeadColumns, place: number): boolean {
  const outcome = outcomes[place]
  if (outcome === OPEN) return false
  const end = outcomeDays.at(place)
  return end === NO_DAY ? outcome === WON : end < created.at(place)
}

const isLater = (asOf: Day, { created, qualified, outcomeDays }: LeadColumns, place: number): boolean =>
  created.at(place) > asOf || qualified.at(place) > asOf || outcomeDays.at(place) > asOf
