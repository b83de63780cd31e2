import { isoOfDay } from '../domain/months'
import { sensibleDay } from './cells/dates'
import { StatusReader } from './cells/read-status'
import type { ColumnRoles } from './columns/column-roles'
import { DEAL_ROLES, LEAD_ROLES, SUMMARY_ROLES } from './columns/roles'
import { understandTab } from './columns/understand-tab'
import type { DataReport, ReadHistory, Remark } from './contract'
import { findExtract } from './extract/find-extract'
import { readExtract } from './extract/read-extract'
import { Findings } from './findings'
import { aboutAsOf } from './leads/about-as-of'
import { knownOn, latestDay } from './leads/known-on'
import { liveCounting } from './live/live-counting'
import { problem } from './problem'
import { foldDeals } from './rows/fold-deals'
import { joinRows } from './rows/join-rows'
import { RowReader } from './rows/read-rows'
import { countsUnder, filterFinding } from './rows/row-filter'
import { askAboutSameTitles } from './rows/same-title'
import { statusesOfTabs } from './rows/statuses-of-tabs'
import { summarisedHistory } from './summaries/summarised-history'
import { aboutTables, closedAsWon, typesOfDealsOnly } from './tables/about-tables'
import { leadLives } from './tables/lead-lives'
import { makeTables } from './tables/make-tables'

/** Whether nothing tells how a single lead ended. */
const couldBeSummaries = ({ status, won, closed }: ColumnRoles): boolean =>
  status === undefined && won === undefined && closed === undefined

/** Months with a number of leads; where single leads could have such a date, with what came of them as well. */
const areSummaries = ({ month, leads, deals, revenue }: ColumnRoles, { created, leadId }: ColumnRoles): boolean =>
  month !== undefined &&
  leads !== undefined &&
  (created === undefined || (leadId === undefined && (deals ?? revenue) !== undefined))

/** Reads a history: finds its header, its columns, its statuses and dates, and makes the three tables and a report. */
export const readHistory: ReadHistory = (sources, choices, today) => {
  const extract = findExtract(sources.leads)
  if (extract) return readExtract(sources, extract, choices)
  const leads = understandTab(sources.leads, LEAD_ROLES, choices.leads, choices.statuses)
  if ('problem' in leads) return leads
  const { roles } = leads
  const only = filterFinding(choices.only, leads)
  if (only && 'problem' in only) return only
  if (!sources.deals && couldBeSummaries(roles)) {
    const summaries = understandTab(sources.leads, SUMMARY_ROLES, choices.leads)
    if (!('problem' in summaries) && areSummaries(summaries.roles, roles))
      return summarisedHistory(summaries, today, only, sensibleDay(choices.asOf))
    if (roles.created === undefined)
      return problem('noLeadColumns', { tab: leads.name, row: leads.headerRow + 1 }, { leads: leads.finding })
  }
  const deals = sources.deals ? understandTab(sources.deals, DEAL_ROLES, choices.deals ?? {}) : null
  if (deals && 'problem' in deals) return deals
  const warnings = new Findings()
  const skipped = new Findings()
  for (const row of leads.repeatedHeaders) skipped.add('repeatedHeader', row)
  const questions = new Findings()
  const remarks: Remark[] = []

  const join = deals && joinRows(leads, deals, warnings, remarks)
  if (join && 'problem' in join) return join
  const statuses = statusesOfTabs(leads, deals, choices.statuses ?? [])
  const reader = new RowReader(leads, deals, new StatusReader(statuses), { skipped, warnings, questions })
  const { leads: rows, repeats } = reader.readAll(countsUnder(only, leads), join)
  if (!deals) askAboutSameTitles(leads, rows, questions)
  const folded = foldDeals(rows, repeats, choices.repeatedDeals ?? 'first', warnings, questions)
  if (folded.length === 0) return problem('noLeads', { tab: leads.name }, { leads: leads.finding, statuses })
  const chosen = sensibleDay(choices.asOf)
  const asOf = chosen ?? latestDay(folded, today)
  const hasSqlStage = roles.qualified !== undefined || deals?.roles.qualified !== undefined
  const known = knownOn(asOf, folded, warnings, skipped)
  if (known.length === 0)
    return problem('allAfterAsOf', { tab: leads.name, asOf: isoOfDay(asOf) }, { asOf, leads: leads.finding, statuses })
  const tables = makeTables(known, asOf, hasSqlStage)
  if (chosen !== null) remarks.unshift(...aboutAsOf(chosen, folded, today))
  if (deals) remarks.push(...typesOfDealsOnly(deals))
  remarks.push(...aboutTables(tables, known, leads, Boolean(deals?.roles.value)))
  const everyRow = folded.length === rows.length && !skipped.has('ignoredStatus')
  const report: DataReport = {
    kind: 'leads',
    asOf,
    rowsRead: leads.grid.length - leads.headerRow - 1,
    rowsUsed: known.length,
    rowsSkipped: skipped.asSkipped(),
    leads: leads.finding,
    deals: deals?.finding ?? null,
    only,
    statuses,
    warnings: [...leads.dateWarnings, ...(deals?.dateWarnings ?? []), ...warnings.asRemarks(), ...remarks],
    questions: [
      ...questions.asRemarks(),
      ...reader.values.currencies.asQuestions(),
      ...leads.dateQuestions,
      ...(deals?.dateQuestions ?? []),
      ...closedAsWon(leads, deals, reader.closeDatesWin),
    ],
  }
  const lives = () => leadLives(known, asOf, tables.dealValues.length > 0)
  return { tables, lives, report, live: liveCounting(leads, deals !== null, everyRow, statuses, only, folded) }
}
