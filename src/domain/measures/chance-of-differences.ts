import { gammaShareBelow } from '../mathematics/gamma-share'
import type { HistoryTables } from '../tables'
import { measureRates } from './measured-rate'
import type { DealsOfLeads } from './steady-rates'

/** Of fewer leads the variance below is not known. */
const FEWEST_LEADS = 3

/**
 * How often luck alone makes values with one and the same rate differ at least as much as these: the chi-squared test of
 * homogeneity (Pearson 1900) over all values at once, so that many values are no more likely to show a difference than few.
 * @param none a value that is none, such as leads without one: it is not compared
 * @returns null where there is nothing to compare: fewer than two values, no deal, or nothing but deals
 */
export function chanceOfDifferences(tables: HistoryTables, none: string): number | null {
  const { rates } = measureRates(tables)
  return chanceOfSuchDifferences(
    rates
      .filter((_, index) => tables.leadTypes[index] !== none)
      .map(({ deals, effectiveLeads }) => ({ deals, leads: effectiveLeads })),
  )
}

/**
 * The same, from deals and the effective leads behind them. Mean and variance of the statistic are those of a table with
 * these very margins (Dawson 1954), for with a few leads a value it strays further than the textbook's distribution does.
 */
export function chanceOfSuchDifferences(values: readonly DealsOfLeads[]): number | null {
  const seen = values.filter(({ leads }) => leads > 0)
  const leads = seen.reduce((sum, each) => sum + each.leads, 0)
  const deals = seen.reduce((sum, each) => sum + each.deals, 0)
  const rate = deals / leads
  if (seen.length < 2 || leads <= FEWEST_LEADS || !(rate > 0 && rate < 1)) return null
  const distance = seen.reduce((sum, each) => sum + (each.deals - each.leads * rate) ** 2 / (each.leads * rate * (1 - rate)), 0)
  const { mean, variance } = momentsOf(
    leads,
    seen.map((each) => each.leads),
    [deals, leads - deals],
  )
  // One deal differs from the others wherever it falls.
  if (variance < 1e-6 * mean) return 1
  return 1 - gammaShareBelow(distance, mean ** 2 / variance, variance / mean)
}

/** Mean and variance of the chi-squared statistic where rows and columns add up to these sums, and luck does the rest. */
function momentsOf(
  all: number,
  rows: readonly number[],
  columns: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const spread = (sums: readonly number[]): { readonly even: number; readonly uneven: number } => ({
    even: ((sums.length - 1) * (all - sums.length)) / (all - 1),
    uneven: (all * sums.reduce((total, each) => total + 1 / each, 0) - sums.length ** 2) / (all - 2),
  })
  const [row, column] = [spread(rows), spread(columns)]
  return {
    mean: ((rows.length - 1) * (columns.length - 1) * all) / (all - 1),
    variance:
      ((2 * all) / (all - 3)) * (row.even - row.uneven) * (column.even - column.uneven) +
      (all ** 2 / (all - 1)) * row.uneven * column.uneven,
  }
}
