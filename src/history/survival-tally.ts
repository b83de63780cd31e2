import { monthNumber, nameOfMonth } from '../domain/months'
import type { Day, Outcome, SurvivalRow } from '../domain/tables'
import { inKeyOrder } from './table-order'

/** As their names sort. */
const RANK: Readonly<Record<Outcome, number>> = { lost: 0, open: 1, won: 2 }
/** More days than lie between any two days that are read, so that a month, an outcome and days make one number. */
const DAYS = 2 ** 17
/** Months are counted from here, 1899: so the key stays a small integer, with which a Map is quickest. */
const FIRST_MONTH = 1899 * 12

/** Counts the leads of one type by created month, outcome and days. */
export class SurvivalTally {
  private readonly rows = new Map<number, SurvivalRow & { count: number }>()

  constructor(private readonly leadType: string) {}

  /** One lead, or the part of its life that goes from one stage to the next. */
  add(start: Day | null, outcome: Outcome, end: Day | null, asOf: Day): void {
    const until = outcome === 'open' ? asOf : end
    const days = start === null || until === null ? null : until - start
    // An end before the start is a mistake in the data: the lead counts, its time does not.
    const known = days !== null && days >= 0
    const month = start !== null && (days === null || known) ? monthNumber(start) : null
    const key = ((month === null ? 0 : month - FIRST_MONTH) * 3 + RANK[outcome]) * DAYS + (known ? days + 1 : 0)
    const row = this.rows.get(key)
    if (row) row.count++
    else
      this.rows.set(key, {
        leadType: this.leadType,
        createdMonth: month === null ? null : nameOfMonth(month),
        outcome,
        days: known ? days : null,
        count: 1,
      })
  }

  /** In the order of `survivalOrder`. */
  inOrder(): SurvivalRow[] {
    return inKeyOrder(this.rows)
  }
}
