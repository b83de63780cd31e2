import { toCents } from '../rounding'
import type { DealValueRow } from '../tables'

/** What a won deal brings in. Won deals only: a lost deal's 0 is not a deal of 0. */
export interface DealSize {
  readonly deals: number
  /** The average, in whole cents: an agreed figure must give the same answer when somebody types it over. */
  readonly mean: number
  readonly median: number
  /** The average without the tenth of the deals that is smallest and the tenth that is largest. */
  readonly trimmedMean: number
  /** Standard deviation, in whole cents: how far deals lie from the average; 0 where there is one deal. */
  readonly deviation: number
  /** Share of the sum that the largest twentieth of the deals carries. */
  readonly carriedByTopTwentieth: number
}

/** Both the report and the measures ask, and a long history has many values. */
const known = new WeakMap<readonly DealValueRow[], DealSize | null>()

/**
 * Deal size of all types together.
 * @returns null where no won deal has a value.
 */
export function dealSize(rows: readonly DealValueRow[]): DealSize | null {
  const size = known.get(rows) ?? sizeOf(rows)
  known.set(rows, size)
  return size
}

function sizeOf(rows: readonly DealValueRow[]): DealSize | null {
  const sorted = [...rows].sort((left, right) => left.value - right.value)
  const deals = sorted.reduce((sum, row) => sum + row.count, 0)
  if (deals === 0) return null
  const total = sorted.reduce((sum, row) => sum + row.value * row.count, 0)
  const mean = total / deals
  const squares = sorted.reduce((sum, row) => sum + row.count * (row.value - mean) ** 2, 0)
  const trimmed = Math.floor(deals / 10)
  const inner = total - sumOfLargest(sorted, trimmed) - sumOfLargest([...sorted].reverse(), trimmed)
  return {
    deals,
    mean: toCents(mean),
    median: (valueAt(sorted, Math.floor((deals - 1) / 2)) + valueAt(sorted, Math.floor(deals / 2))) / 2,
    trimmedMean: toCents(inner / (deals - 2 * trimmed)),
    deviation: deals > 1 ? toCents(Math.sqrt(squares / (deals - 1))) : 0,
    carriedByTopTwentieth: total > 0 ? sumOfLargest(sorted, Math.ceil(deals / 20)) / total : 0,
  }
}

/** The value at a 0-based position when all deals stand in a row from small to large. */
function valueAt(sorted: readonly DealValueRow[], position: number): number {
  let passed = 0
  for (const row of sorted) {
    passed += row.count
    if (position < passed) return row.value
  }
  throw new RangeError('There are fewer deals than that.')
}

/** The sum of what stands at the end of the row. */
function sumOfLargest(sorted: readonly DealValueRow[], howMany: number): number {
  let left = howMany
  let sum = 0
  for (let index = sorted.length - 1; index >= 0 && left > 0; index--) {
    const row = sorted[index] as DealValueRow
    const taken = Math.min(left, row.count)
    sum += taken * row.value
    left -= taken
  }
  return sum
}
