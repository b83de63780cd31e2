import { monthNumber, nameOfMonth } from '../domain/months'
import type { ActivityRow, Day } from '../domain/tables'
import { dayAt, type LeadColumns, LOST, NO_DAY, OPEN } from './lead-columns'

/** Counts what happened to the leads of one type, by the month in which it happened. */
export class ActivityTally {
  private readonly months = new Map<number, { -readonly [Key in keyof ActivityRow]: ActivityRow[Key] }>()

  constructor(private readonly leadType: string) {}

  add({ created, qualified, outcomes, outcomeDays, values }: LeadColumns, place: number): void {
    const [start, accepted, end] = [created[place] as Day, dayAt(qualified, place), outcomeDays[place] as Day]
    if (start !== NO_DAY) this.at(start).leads++
    if (accepted !== NO_DAY) this.at(accepted).sqls++
    const outcome = outcomes[place]
    if (end === NO_DAY || outcome === OPEN) return
    const row = this.at(end)
    if (outcome === LOST) row.lost++
    else {
      row.deals++
      row.revenue = Math.round((row.revenue + (values[place] || 0)) * 100) / 100
    }
  }

  rows(): Iterable<ActivityRow> {
    return this.months.values()
  }

  private at(day: Day) {
    const number = monthNumber(day)
    const known = this.months.get(number)
    if (known) return known
    const row = { leadType: this.leadType, month: nameOfMonth(number), leads: 0, sqls: 0, deals: 0, lost: 0, revenue: 0 }
    this.months.set(number, row)
    return row
  }
}
