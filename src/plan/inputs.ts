import type { Month } from '../domain/tables'

/** As many months as a plan can have. */
export const MOST_MONTHS = 60

/** What the user decides; everything else is measured. Rates and shares are between 0 and 1, money is in the workbook's currency. */
export interface PlanInputs {
  readonly revenueGoal: number | null
  /** The share of the goal that must come from Marketing's leads. */
  readonly marketingShare: number
  readonly startMonth: Month
  readonly months: number
  /** null: as measured. */
  readonly dealSize: number | null
  /** null: as measured. */
  readonly sqlToDealRate: number | null
  /** Deals that the leads from before the period still bring; null: as measured. */
  readonly pipelineDeals: number | null
  readonly rateOverrides: readonly { readonly leadType: string; readonly rate: number }[]
  /** Shares of lead value; null: as the history had it. */
  readonly mix: readonly { readonly leadType: string; readonly share: number }[] | null
  /** Relative weight of each month; null: equal. */
  readonly monthWeights: readonly number[] | null
  /** Leads per month that Sales can work; null: unknown. */
  readonly capacity: number | null
  /** What one lead of a type costs; types without a cost take no part in the cheapest mix. */
  readonly costs: readonly { readonly leadType: string; readonly cost: number }[]
  readonly confidence: number
  readonly planOn: 'average' | 'confidence'
}

/** Whether two plans ask the same, in whatever order lead types were typed; equal months are the same as months without a weight. */
export const sameInputs = (one: PlanInputs, other: PlanInputs): boolean => asText(one) === asText(other)

function asText({ rateOverrides, mix, monthWeights, costs, ...rest }: PlanInputs): string {
  const inOrder = <Entry extends { readonly leadType: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => JSON.stringify(Object.entries(entry).sort())).sort()
  const weights = monthWeights?.every((weight) => weight === 1) ? null : monthWeights
  return JSON.stringify([Object.entries(rest).sort(), inOrder(rateOverrides), mix && inOrder(mix), weights, inOrder(costs)])
}
