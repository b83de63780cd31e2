/** How far outcomes stray from what is expected, beyond what counting leaves to chance. */
export interface Spread {
  /** Standard deviation of actual ÷ expected, as a share of its mean. */
  readonly coefficientOfVariation: number
  /** Mean of actual ÷ expected: below 1 where the coming deals are thought to be fewer than the rates alone say. */
  readonly meanRatio: number
  /** How many earlier windows of this length stand behind it, none overlapping another. */
  readonly origins: number
  /** Whether those are enough: otherwise the spread is mostly supposed, and wide. */
  readonly enough: boolean
}

/** Where nothing can be learnt, as from monthly summaries: as wide as the two real histories were at their widest (docs/backtest.md). */
export const SUPPOSED_SPREAD = 0.45
