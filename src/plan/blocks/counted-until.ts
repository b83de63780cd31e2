import { cardCell } from '../cards'
import { STANDING_COLUMNS } from '../columns'
import { COUNTED_UNTIL } from '../counts-tab'
import { type CellAt, call, elsewhere, type Formula, letting, minus, operation, times, when, wholeColumn } from '../formula'
import { dayText } from '../formula-words'
import type { PlanLayout } from '../layout'
import { dayAfterPeriod, hasBegun } from '../period-so-far'
import { agreementCell, usedInput } from '../places'
import type { Plan } from '../plan'
import { fillSentence } from '../sentence'
import { anyOf } from './count-live'

/** A shorter silence is a weekend, or holidays. */
const QUIET_DAYS = 7
/** Where so many leads were due, that none came is chance once in 150 times (Poisson). */
const QUIET_LEADS = 5
const DAYS_A_MONTH = 30

/**
 * The last day of which the actuals know a lead or a deal: `''` where there is none. Up to the end of the period, not up to
 * today: what reads today is calculated anew at every edit, and this reads the whole history.
 */
export function countedUntil({ facts, layout }: Plan): Formula {
  const { counting } = facts
  if (counting.kind === 'counted') return elsewhere(counting.countsTab, COUNTED_UNTIL)
  const { tab, created, won } = counting.source
  const latest = (column: number, counts: readonly Formula[]): Formula => {
    const dates = wholeColumn(tab, column)
    const rows = counts.reduce((left, right) => times(left, right), operation(dates, '<', dayAfterPeriod(layout)))
    return call('IFNA', call('FILTER', dates, rows), 0)
  }
  const isWon = won?.status == null ? [] : [anyOf(wholeColumn(tab, won.status), won.wonStatuses)]
  const days = [latest(created, []), ...(won ? [latest(won.date, isWon)] : [])]
  return letting('last_day', call('MAX', ...days), (day) => when(operation(day, '>', 0), day, ''))
}

/** Where the caution stands: beside the heading of *Where we stand*. */
export const cautionCell = (layout: PlanLayout): CellAt => ({ row: layout.standing.heading, column: STANDING_COLUMNS.pace })

/**
 * Says so where the history stops so long before today that teams look behind who may not be: an export of last month knows
 * nothing of this one. `''` otherwise.
 */
export function historyStops(plan: Plan): Formula {
  const { facts, layout } = plan
  const until = agreementCell('countedUntil')
  const lastDay = minus(dayAfterPeriod(layout), 1)
  const caution = fillSentence(facts.words('standing.historyStops'), { day: dayText(facts.words, until) })
  const stops = letting('silent_days', minus(call('MIN', usedInput('today'), lastDay), until), (days) => {
    const isLong = operation(days, '>=', QUIET_DAYS)
    const wasDue = operation(times(days, cardCell('agreedLeads')), '>=', QUIET_LEADS * DAYS_A_MONTH * layout.months)
    return when(call('AND', hasBegun(plan), isLong, wasDue), caution, '')
  })
  return when(call('ISNUMBER', until), stops, '')
}
