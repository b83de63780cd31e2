import { monthNumber, nameOfMonth } from '../domain/months'
import type { ActivityRow, Day } from '../domain/tables'
import type { Lead } from './lead'

/** Counts what happened to the leads of one type, by the month in which it happened. */
export class ActivityTally {
  private readonly months = new Map<number, { -readonly [Key in keyof ActivityRow]: ActivityRow[Key] }>()

  constructor(private readonly leadType: string) {}

  add(lead: Lead): void {
    if (lead.created !== null) this.at(lead.created).leads++
    if (lead.qualified !== null) this.at(lead.qualified).sqls++
    if (lead.outcomeDay === null || lead.outcome === 'open') return
    const row = this.at(lead.outcomeDay)
    if (lead.outcome === 'lost') row.lost++
    else {
      row.deals++
      row.revenue = Math.round((row.revenue + (lead.value ?? 0)) * 100) / 100
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
