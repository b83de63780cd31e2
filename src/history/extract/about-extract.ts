import type { LeadLives } from '../../domain/lives'
import { isoOfDay } from '../../domain/months'
import type { HistoryTables, Outcome } from '../../domain/tables'
import type { Remark } from '../contract'
import { aboutDealSizes } from '../tables/about-deal-sizes'
import { twoSpellings } from '../tables/about-tables'

/** What a careful reader would want to know about an extract; there are no rows of leads to name. */
export function aboutExtract(tables: HistoryTables, lives: LeadLives, rows: number): Remark[] {
  const count = (outcome: Outcome) => sum(tables.survival.filter((row) => row.outcome === outcome))
  const leads = sum(tables.survival)
  const [won, lost] = [count('won'), count('lost')]
  const undated = leads - tables.activity.reduce((total, row) => total + row.leads, 0)
  const monthless = won - tables.activity.reduce((total, row) => total + row.deals, 0)
  const early = (outcome: Outcome) =>
    sum(lives.rows.filter((row) => row.outcome === outcome && (row.outcomeDay ?? row.created) < row.created))
  const [wonEarly, lostEarly] = [early('won'), early('lost')]
  // Refunds among them: an extract knows what they come to, not how many they are.
  const unsized = won - sum(tables.dealValues)
  const worthless = sum(tables.dealValues.filter(({ value }) => value === 0))
  const remarks: Remark[] = [{ code: 'extractRead', details: { leads, rows, asOf: isoOfDay(tables.asOf) } }]
  const say = (code: string, details: Remark['details'] = {}) => remarks.push({ code, details })
  if (won === 0) say('noDeals')
  if (won > 0 && lost === 0) say('noLost')
  if (undated > 0) say('noCreatedDate', { count: undated })
  if (wonEarly > 0) say('wonBeforeCreatedCounted', { count: wonEarly })
  if (lostEarly > 0) say('lostBeforeCreatedCounted', { count: lostEarly })
  if (monthless > 0) say('wonWithoutDateCounted', { count: monthless })
  if (unsized > 0) say('wonWithoutSizeCounted', { count: unsized })
  if (worthless > 0) say('wonForNothing', { count: worthless })
  return [...remarks, ...aboutDealSizes(tables), ...twoSpellings(tables.leadTypes)]
}

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0)
