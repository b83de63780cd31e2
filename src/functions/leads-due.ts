import { leadsDue } from '../domain/targets/leads-due'
import { define, param } from './define'
import { blankOr, countOrNone, rate, share } from './value-kinds'

const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((total, each) => total + (each ?? 0), 0)

export const LEADS_DUE = define({
  name: 'LEADS_DUE',
  summary: 'When leads are due: the deals of each month spread back over the months that a lead takes to become a deal.',
  params: [
    param('deals_by_month', blankOr(countOrNone), 'paired', 'The deals to win in each month; blank is none.'),
    param(
      'lag_shares',
      blankOr(share),
      'all',
      'Share of the deals that land 0, 1, 2 and more months after their lead; together 100 %.',
    ),
    param('rate', rate, 'single', 'The lead-to-deal rate.'),
  ],
  returns: 'The leads due in each month, in the shape of the months; what is due before the first month is left out.',
  examples: [{ args: [[[0, 0, 0, 0, 0, 10]], [[0.5, 0.3, 0.2]], 0.1], gives: [[0, 0, 0, 20, 30, 50]] }],
  // Shares rounded to whole percents are taken in proportion.
  agree: (_deals, shares) =>
    Math.abs(sum(shares) - 1) <= 0.02
      ? null
      : {
          argument: 'lag_shares',
          allowed: 'shares that add up to 100 %',
          given: `they add up to ${Math.round(sum(shares) * 1000) / 10} %`,
        },
  run: (deals, shares, leadToDeal) => {
    const all = sum(shares)
    const lag = shares.map((each) => (Math.abs(all - 1) < 1e-9 ? (each ?? 0) : (each ?? 0) / all))
    return leadsDue(
      deals.map((each) => each ?? 0),
      lag,
      leadToDeal,
    ).due
  },
})
