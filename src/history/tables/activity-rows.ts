import { monthNumber, nameOfMonth } from '../../domain/months'
import { toCents } from '../../domain/rounding'
import type { ActivityRow, Day } from '../../domain/tables'
import { NO_DAY } from '../leads/day-column'
import { LOST, OPEN } from '../leads/lead-columns'
import type { CountedLeads } from './counted-leads'

/** What happened in one month, by lead type. */
interface MonthCounts {
  readonly leads: Int32Array
  readonly sqls: Int32Array
  readonly deals: Int32Array
  readonly lost: Int32Array
  readonly revenue: Float64Array
}

/** What happened to the leads of each type, by the month in which it happened: in the order of `activityOrder`. */
export function activityRows({ leads, ranks, leadTypes, first, last }: CountedLeads): ActivityRow[] {
  const { types, created, qualified, outcomes, outcomeDays, values } = leads
  const firstMonth = monthNumber(first)
  // Only for months in which anything happened: one slip of the pen makes a history of centuries.
  const months: (MonthCounts | null)[] = Array.from({ length: monthNumber(last) - firstMonth + 1 }, () => null)
  const at = (day: Day): MonthCounts => {
    const month = monthNumber(day) - firstMonth
    return (months[month] ??= noCounts(leadTypes.length))
  }
  for (let place = 0; place < leads.length; place++) {
    const type = ranks[types[place] as number] as number
    const [start, accepted, end, outcome] = [created.at(place), qualified.at(place), outcomeDays.at(place), outcomes[place]]
    if (start !== NO_DAY) addOne(at(start).leads, type)
    if (accepted !== NO_DAY) addOne(at(accepted).sqls, type)
    if (end === NO_DAY || outcome === OPEN) continue
    if (outcome === LOST) addOne(at(end).lost, type)
    else {
      const { deals, revenue } = at(end)
      addOne(deals, type)
      revenue[type] = toCents((revenue[type] as number) + (values.at(place) || 0))
    }
  }
  return months.flatMap((counts, month) => (counts ? rowsOf(counts, nameOfMonth(month + firstMonth), leadTypes) : []))
}

function noCounts(types: number): MonthCounts {
  const none = (): Int32Array => new Int32Array(types)
  return { leads: none(), sqls: none(), deals: none(), lost: none(), revenue: new Float64Array(types) }
}

function addOne(counts: Int32Array, type: number): void {
  counts[type] = (counts[type] as number) + 1
}

function rowsOf(counts: MonthCounts, month: string, leadTypes: readonly string[]): ActivityRow[] {
  const at = (numbers: Int32Array | Float64Array, type: number): number => numbers[type] as number
  return leadTypes
    .map((leadType, type) => ({
      leadType,
      month,
      leads: at(counts.leads, type),
      sqls: at(counts.sqls, type),
      deals: at(counts.deals, type),
      lost: at(counts.lost, type),
      revenue: at(counts.revenue, type),
    }))
    .filter(({ leads, sqls, deals, lost }) => leads + sqls + deals + lost > 0)
}
