import { BLANK_LEAD_TYPE, countOf, type HistoryTables, type Outcome } from '../../domain/tables'
import { foldWords } from '../cells/fold-words'
import { HEADER_WORDS } from '../columns/header-words'
import type { UnderstoodTab } from '../columns/understand-tab'
import { couldBeCreated, couldBeLeadType } from '../columns/unused-columns'
import type { Remark } from '../contract'
import type { LeadColumns } from '../leads/lead-columns'
import type { CloseDatesWin } from '../rows/close-dates-win'
import { aboutDealSizes } from './about-deal-sizes'
import { refundsAmong } from './deal-value-rows'

/**
 * What a careful reader would want to know about the whole.
 * @param leads what the tables were made from: refunds are known in it, and said of elsewhere
 */
export function aboutTables(tables: HistoryTables, leads: LeadColumns, tab: UnderstoodTab, valuesInDeals: boolean): Remark[] {
  const { roles } = tab
  const remarks: Remark[] = []
  const say = (code: string, details: Remark['details'] = {}) => remarks.push({ code, details })
  const { won, lost, undated, unsized, worthless } = countsOf(tables)
  const unvalued = unsized > 0 ? unsized - refundsAmong(leads) : 0
  if (won === 0) say('noDeals')
  if (won > 0 && lost === 0) say('noLost')
  if (roles.created === undefined) {
    const columns = couldBeCreated(tab.grid, tab.headerRow, tab.finding.columns)
    say('noCreatedColumn', { columns: columns.length > 0 ? columns : '–' })
  } else if (undated > 0) say('noCreatedDate', { count: undated })
  if (roles.value === undefined && !valuesInDeals) say('noValueColumn')
  else if (unvalued > 0) say('wonWithoutValue', { count: unvalued })
  if (worthless > 0) say('wonForNothing', { count: worthless })
  remarks.push(...aboutDealSizes(tables))
  if (roles.leadType === undefined) {
    const columns = couldBeLeadType(tab.grid, tab.headerRow, tab.finding.columns)
    say('noLeadType', { columns: columns.length > 0 ? columns : '–' })
  }
  remarks.push(...twoSpellings(tables.leadTypes))
  for (const { remark } of tab.finding.columns) if (remark) remarks.push(remark)
  return remarks
}

/** Refunds and won leads whose value is not known stand in no row of the deal values, leads without a created date in none of the activity. */
function countsOf({ survival, activity, dealValues }: HistoryTables) {
  const ended = (outcome: Outcome) => countOf(survival.filter((row) => row.outcome === outcome))
  const won = ended('won')
  return {
    won,
    lost: ended('lost'),
    undated: countOf(survival) - activity.reduce((sum, { leads }) => sum + leads, 0),
    unsized: won - countOf(dealValues),
    worthless: countOf(dealValues.filter(({ value }) => value === 0)),
  }
}

/** Lead types that differ in case, accents or signs only. */
export function twoSpellings(leadTypes: readonly string[]): Remark[] {
  const spellings = new Map<string, string[]>()
  for (const type of leadTypes) {
    if (type === BLANK_LEAD_TYPE) continue
    // What is made of signs only is the same as nothing else.
    const word = foldWords(type) || type
    const known = spellings.get(word)
    if (known) known.push(type)
    else spellings.set(word, [type])
  }
  return [...spellings.values()].filter(({ length }) => length > 1).map((types) => ({ code: 'twoSpellings', details: { types } }))
}

/** Where nothing but a close date tells how a lead ended, each one counts as a win: lost leads may have one too. */
export function closedAsWon(leads: UnderstoodTab, deals: UnderstoodTab | null, { own, ofDeal }: CloseDatesWin): Remark[] {
  if (leads.roles.isWon !== undefined || deals?.roles.isWon !== undefined) return []
  const columnOf = (tab: UnderstoodTab | null) => tab?.finding.columns.find(({ role }) => role === 'closed')
  const columns = [...(own ? [columnOf(leads)] : []), ...(ofDeal ? [columnOf(deals)] : [])]
  return columns.flatMap((column) => (column ? [{ code: 'closedMeansWon', details: { column: column.header } }] : []))
}

/** A lead type that stands in the deals tab is known of won leads only, like one that is filled on wins only. */
export function typesOfDealsOnly(deals: UnderstoodTab): Remark[] {
  return deals.finding.columns
    .filter(({ header }) => HEADER_WORDS.leadType.includes(foldWords(header)))
    .map(({ header }) => ({ code: 'knownOnWinsOnly', details: { column: header } }))
}
