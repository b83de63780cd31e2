import { countOf, type Day, type HistoryTables, type SurvivalRow } from '../tables'
import { type IncidenceCurve, incidenceCurve, wonWithin } from './cumulative-incidence'

/** The lead-to-deal rate of some leads, those still open accounted for. */
export interface MeasuredRate {
  readonly leads: number
  readonly deals: number
  /** Deals ÷ leads, as everybody computes it. */
  readonly naive: number
  /**
   * Aalen–Johansen, within the horizon; the naive one where no dates are known, or where it is higher: open leads can only add to
   * it, and deals that came after the horizon came.
   */
  readonly measured: number
  /** How many finished leads would say as much: deals ÷ measured rate; without a deal, lost leads and how much of the lag the open ones have lived. */
  readonly effectiveLeads: number
}

/** The curve of all lead types together: its horizon is the one within which every rate is read. */
export const curveOf = (rows: readonly SurvivalRow[], tables: Pick<HistoryTables, 'outcomesSince' | 'asOf'>): IncidenceCurve =>
  incidenceCurve(rows, { outcomesSince: tables.outcomesSince, asOf: tables.asOf })

/** The rate of every lead type, in their order, and the curve of all of them together. */
export function measureRates(tables: HistoryTables): {
  readonly together: IncidenceCurve
  readonly rates: readonly MeasuredRate[]
} {
  const together = curveOf(tables.survival, tables)
  const byType = new Map<string, SurvivalRow[]>(tables.leadTypes.map((leadType) => [leadType, []]))
  for (const row of tables.survival) byType.get(row.leadType)?.push(row)
  return { together, rates: tables.leadTypes.map((leadType) => measureRate(byType.get(leadType) ?? [], tables, together)) }
}

/**
 * Measures the leads of one type.
 * @param together the curve of all types: its horizon, and its lag where this type has no deal.
 */
export function measureRate(
  rows: readonly SurvivalRow[],
  tables: { readonly outcomesSince: Day | null; readonly asOf: Day },
  together: IncidenceCurve,
): MeasuredRate {
  const leads = countOf(rows)
  const deals = countOf(rows.filter(({ outcome }) => outcome === 'won'))
  const naive = leads > 0 ? deals / leads : 0
  const within = together.horizon === null ? 0 : wonWithin(curveOf(rows, tables), together.horizon)
  const measured = deals > 0 ? Math.max(within, naive) : naive
  return {
    leads,
    deals,
    naive,
    measured,
    effectiveLeads: deals > 0 ? deals / measured : lived(rows, together),
  }
}

/** Leads without a deal: a lost one has said all, an open one as much as the share of the lag that it has lived. */
function lived(rows: readonly SurvivalRow[], together: IncidenceCurve): number {
  const { horizon } = together
  const all = horizon === null ? 0 : wonWithin(together, horizon)
  return rows.reduce((sum, { outcome, days, count }) => {
    if (outcome !== 'open' || days === null || !(all > 0)) return sum + count
    return sum + count * Math.min(1, wonWithin(together, days) / all)
  }, 0)
}
