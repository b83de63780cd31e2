/** Sizes from one number to below the next; null: open. */
export interface SizeBand {
  readonly from: number | null
  readonly until: number | null
  /** As people read it: `50 – 199`. */
  readonly label: string
}

const MOST_BANDS = 5
const FEWEST_IN_A_BAND = 20
/** Rounder bounds are easier to read, as long as no band gets less than this part of what it would have. */
const LEAST_PART = 0.5
const FEWEST_DIGITS = 1
const MOST_DIGITS = 4
const YEARS = { first: 1800, last: 2100 } as const

/**
 * Bands of about as many leads each, with bounds that are as round as that allows. Together they hold every number, each number
 * in one band.
 * @param numbers one of each lead
 * @param localeTag how numbers are written, such as `nl-BE`
 */
export function sizeBands(numbers: readonly number[], localeTag: string): readonly SizeBand[] {
  const sorted = [...numbers].sort((left, right) => left - right)
  const wanted = Math.max(2, Math.min(MOST_BANDS, Math.floor(sorted.length / FEWEST_IN_A_BAND)))
  const quantiles = Array.from(
    { length: wanted - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / wanted)] ?? 0,
  )
  const areWhole = sorted.every(Number.isInteger)
  const areYears = areWhole && sorted.every((number) => number >= YEARS.first && number <= YEARS.last)
  const bounds = areYears ? within(quantiles, sorted) : roundBounds(quantiles, sorted)
  const print = printer(localeTag, areYears)
  const edges = [null, ...bounds, null]
  return edges.slice(1).map((until, index) => {
    const from = edges[index] ?? null
    return { from, until, label: labelOf(from, until, areWhole, print) }
  })
}

/** The band that holds a number. */
export const bandOf = (number: number, bands: readonly SizeBand[]): SizeBand | undefined =>
  bands.find(({ until }) => until === null || number < until)

function labelOf(from: number | null, until: number | null, areWhole: boolean, print: (number: number) => string): string {
  if (from === null) return until === null ? '' : `< ${print(until)}`
  if (until === null) return `≥ ${print(from)}`
  if (!areWhole) return `${print(from)} – < ${print(until)}`
  return until - from === 1 ? print(from) : `${print(from)} – ${print(until - 1)}`
}

/** Nobody groups the digits of a year. */
function printer(localeTag: string, areYears: boolean): (number: number) => string {
  const format = new Intl.NumberFormat(localeTag, areYears ? { useGrouping: false } : { maximumSignificantDigits: 15 })
  return (number) => format.format(number)
}

function roundBounds(quantiles: readonly number[], sorted: readonly number[]): number[] {
  const exact = within(quantiles, sorted)
  const least = LEAST_PART * smallest(exact, sorted)
  for (let digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
    const rounded = within(
      exact.map((bound) => Number(bound.toPrecision(digits))),
      sorted,
    )
    if (rounded.length === exact.length && smallest(rounded, sorted) >= least) return rounded
  }
  return exact
}

/** Each bound once, and none without numbers below and above it. Where nearly all numbers are the lowest, it is told from the rest. */
function within(bounds: readonly number[], sorted: readonly number[]): number[] {
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)]
  const kept = [...new Set(bounds)].filter((bound) => bound > lowest && bound <= highest)
  const second = sorted.find((number) => number > lowest)
  return kept.length > 0 || second === undefined ? kept : [second]
}

/** How many numbers the emptiest band holds. */
function smallest(bounds: readonly number[], sorted: readonly number[]): number {
  const below = [...bounds.map((bound) => sorted.findIndex((number) => number >= bound)), sorted.length]
  return Math.min(...below.map((count, index) => count - (below[index - 1] ?? 0)))
}
