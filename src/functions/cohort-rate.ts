import { incidenceCurve, rateAtHorizon, wonWithin } from '../domain/measures/cumulative-incidence'
import { monthOfDay } from '../domain/months'
import type { Day, Outcome, SurvivalRow } from '../domain/tables'
import { define, param } from './define'
import { date, dayCounter, type SheetDate } from './sheet-days'
import { blankOr, days } from './value-kinds'

type Cells = readonly (SheetDate | undefined)[]

export const COHORT_RATE = define({
  name: 'COHORT_RATE',
  summary: 'The lead-to-deal rate within a number of days, with leads that are still open counted as open (Aalen-Johansen).',
  params: [
    param(
      'created_dates',
      blankOr(date),
      'paired',
      'When each lead was created. Leave out leads from before outcomes were recorded; a blank is skipped.',
    ),
    param('won_dates', blankOr(date), 'paired', 'When each lead was won; blank where it was not.'),
    param('lost_dates', blankOr(date), 'paired', 'When each lead was lost; blank where it was not. May be left out.', ''),
    param(
      'as_of',
      date,
      'single',
      'The last day that the history knows, as a date and not NOW(): what comes later is unknown, not failed.',
    ),
    param(
      'within_days',
      blankOr(days),
      'single',
      'Days from lead to deal; when left out, the days in which 95 % of the deals were won, cut where fewer than 30 leads were followed for so long.',
      '',
    ),
  ],
  returns: 'The share of the leads that is won within those days; 0 where none was won.',
  examples: [
    {
      // Five leads: one won, one lost, three open, of which one is too young to count against the rate.
      args: [
        [[46200], [46200], [46200], [46200], [46290]],
        [[46230], [''], [''], [''], ['']],
        [[''], [46260], [''], [''], ['']],
        46300,
        60,
      ],
      gives: 0.25,
    },
  ],
  agree: (created) =>
    created.some((cell) => cell !== undefined)
      ? null
      : { argument: 'created_dates', allowed: 'dates, one at least', given: 'all of them are blank' },
  run: (created, won, lost, asOf, within) => {
    const curve = incidenceCurve(survival(created, won, lost, asOf), { outcomesSince: null })
    return within === undefined ? (rateAtHorizon(curve) ?? 0) : wonWithin(curve, within)
  },
})

/**
 * What was known of each lead by the end of the as-of day. Of a lead that was both won and lost, the later counts. An
 * outcome before the lead itself is a mistake, and a lead created later is unknown: both are left out.
 */
function survival(created: Cells, won: Cells, lost: Cells, asOf: SheetDate): SurvivalRow[] {
  const dayOf = dayCounter([asOf, ...created])
  const last = dayOf(asOf)
  const known = (cell: SheetDate | undefined): Day | null => {
    const day = cell === undefined ? null : dayOf(cell)
    return day !== null && day <= last ? day : null
  }
  return created.flatMap((cell, index) => {
    const start = known(cell)
    if (start === null) return []
    const [wonDay, lostDay] = [known(won[index]), known(lost[index])]
    const isLost = lostDay !== null && (wonDay === null || lostDay > wonDay)
    const outcome: Outcome = isLost ? 'lost' : wonDay !== null ? 'won' : 'open'
    const end = (isLost ? lostDay : wonDay) ?? last
    return end < start ? [] : [{ leadType: '', createdMonth: monthOfDay(start), outcome, days: end - start, count: 1 }]
  })
}
