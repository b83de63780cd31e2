import { cardCell } from '../cards'
import { MONTH_COLUMNS, STANDING_COLUMNS } from '../columns'
import { COUNTED_UNTIL } from '../counts-tab'
import type { CountedTab } from '../facts'
import { type CellAt, call, elsewhere, type Formula, letting, minus, operation, times, when, wholeColumn } from '../formula'
import { dayText } from '../formula-words'
import type { PlanLayout } from '../layout'
import { hasBegun } from '../period-so-far'
import { agreementCell, usedInput } from '../places'
import type { Plan } from '../plan'
import { fillSentence } from '../sentence'

/** A shorter silence is a weekend, or holidays. */
const QUIET_DAYS = 7
/** Where so many leads were due, that none came is chance once in 150 times (Poisson). */
const QUIET_LEADS = 5
const DAYS_A_MONTH = 30

/** The last day, up to today, of which the actuals know a lead or a deal: `''` where there is none. */
export function countedUntil({ facts }: Plan): Formula {
  const { counting } = facts
  if (counting.kind === 'counted') return elsewhere(counting.countsTab, COUNTED_UNTIL)
  return letting('last_day', call('MAX', ...datesOf(counting.source).map(latest)), (day) => when(operation(day, '>', 0), day, ''))
}

const datesOf = ({ tab, created, won }: CountedTab): Formula[] =>
  [created, ...(won ? [won.date] : [])].map((column) => wholeColumn(tab, column))

/** A date in days to come is a plan or a mistake. */
const latest = (dates: Formula): Formula => call('IFNA', call('FILTER', dates, operation(dates, '<=', usedInput('today'))), 0)

/** Where the caution stands: beside the heading of *Where we stand*. */
export const cautionCell = (layout: PlanLayout): CellAt => ({ row: layout.standing.heading, column: STANDING_COLUMNS.pace })

/**
 * Says so where the history stops so long before today that teams look behind who may not be: an export of last month knows
 * nothing of this one. `''` otherwise.
 */
export function historyStops(plan: Plan): Formula {
  const { facts, layout } = plan
  const until = agreementCell('countedUntil')
  const lastDay = minus(call('EDATE', { row: layout.byMonth.last, column: MONTH_COLUMNS.month }, 1), 1)
  const caution = fillSentence(facts.words('standing.historyStops'), { day: dayText(facts.words, until) })
  const stops = letting('silent_days', minus(call('MIN', usedInput('today'), lastDay), until), (days) => {
    const isLong = operation(days, '>=', QUIET_DAYS)
    const wasDue = operation(times(days, cardCell('agreedLeads')), '>=', QUIET_LEADS * DAYS_A_MONTH * layout.months)
    return when(call('AND', hasBegun(plan), isLong, wasDue), caution, '')
  })
  return when(call('ISNUMBER', until), stops, '')
}
