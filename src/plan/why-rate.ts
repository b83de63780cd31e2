import type { Measures, TypeMeasure } from '../domain/measures/measures'

/** What moved a rate most on its way from deals ÷ leads to the one in use. */
export function whyOf(
  type: TypeMeasure,
  measures: Pick<Measures, 'types' | 'prior'>,
): 'noDeals' | 'alike' | 'few' | 'unfinished' | 'same' {
  if (type.deals === 0) return 'noDeals'
  const [byTime, bySteadying] = [Math.abs(type.measuredRate - type.naiveRate), Math.abs(type.usedRate - type.measuredRate)]
  if (Math.max(byTime, bySteadying) < 0.01 * type.usedRate) return 'same'
  if (byTime >= bySteadying) return 'unfinished'
  return measures.prior.strength === Number.POSITIVE_INFINITY && measures.types.length > 1 ? 'alike' : 'few'
}
