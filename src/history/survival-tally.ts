import { monthNumber, nameOfMonth } from '../domain/months'
import type { Day, Month, Outcome, SurvivalRow } from '../domain/tables'
import { Counts } from './counts'
import { NO_DAY, OPEN, OUTCOMES } from './lead-columns'

const BITS = 17
/** More days than lie between any two days that are read, so that a month, an outcome and days make one number. */
const DAYS = 2 ** BITS
/** Months are counted from here, 1899: so the key stays a small integer. */
const FIRST_MONTH = 1899 * 12

/** Counts the leads of one type by created month, outcome and days. */
export class SurvivalTally {
  private readonly counts = new Counts()

  constructor(private readonly leadType: string) {}

  /**
   * One lead, or the part of its life that goes from one stage to the next.
   * @param outcome its place in `OUTCOMES`.
   */
  add(start: Day, outcome: number, end: Day, asOf: Day): void {
    const until = outcome === OPEN ? asOf : end
    const isTimed = start !== NO_DAY && until !== NO_DAY
    // An end before the start is a mistake in the data: the lead counts, its time does not.
    const isMistaken = isTimed && until < start
    const month = start === NO_DAY || isMistaken ? 0 : monthNumber(start) - FIRST_MONTH
    const days = isTimed && !isMistaken ? until - start + 1 : 0
    this.counts.add((month * OUTCOMES.length + outcome) * DAYS + days)
  }

  /** In the order of `survivalOrder`. */
  inOrder(): SurvivalRow[] {
    let named = 0
    let createdMonth: Month | null = null
    return this.counts.inOrder((key, count) => {
      const days = key & (DAYS - 1)
      const rest = key >>> BITS
      const month = (rest / OUTCOMES.length) | 0
      // Rows of one month follow each other: its name is made once.
      if (month !== named) {
        named = month
        createdMonth = nameOfMonth(month + FIRST_MONTH)
      }
      return {
        leadType: this.leadType,
        createdMonth,
        outcome: OUTCOMES[rest % OUTCOMES.length] as Outcome,
        days: days === 0 ? null : days - 1,
        count,
      }
    })
  }
}
