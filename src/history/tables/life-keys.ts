import { monthNumber, nameOfMonth } from '../../domain/months'
import type { Day, Outcome, SurvivalRow } from '../../domain/tables'
import { NO_DAY } from '../leads/day-column'
import { OPEN, OUTCOMES } from '../leads/lead-columns'
import type { CountedLeads } from './counted-leads'

/**
 * A lead type, a created month, an outcome and the days until then, as one number: a shorter history has smaller ones. Numbers
 * go up in the order of `survivalOrder`; what is not known comes first.
 */
export class LifeKeys {
  /** Above every number. */
  readonly below: number
  private readonly months: number
  private readonly monthBefore: number
  private readonly days: number

  private readonly leadTypes: readonly string[]

  constructor({ leadTypes, first, last }: Pick<CountedLeads, 'leadTypes' | 'first' | 'last'>) {
    this.leadTypes = leadTypes
    this.monthBefore = monthNumber(first) - 1
    this.months = monthNumber(last) - this.monthBefore + 1
    this.days = last - first + 2
    this.below = leadTypes.length * this.months * OUTCOMES.length * this.days
  }

  /**
   * The number of a lead, or of the part of its life that goes from one stage to the next.
   * @param type its place in the lead types.
   * @param outcome its place in `OUTCOMES`.
   */
  of(type: number, start: Day, outcome: number, end: Day, asOf: Day): number {
    const until = outcome === OPEN ? asOf : end
    // An end before the start is a mistake in the data: the lead counts, its time does not.
    const isMistaken = start !== NO_DAY && until !== NO_DAY && until < start
    const month = start === NO_DAY || isMistaken ? 0 : monthNumber(start) - this.monthBefore
    const days = month === 0 || until === NO_DAY ? 0 : until - start + 1
    return ((type * this.months + month) * OUTCOMES.length + outcome) * this.days + days
  }

  /** Makes rows of numbers: those of one month follow each other, and its name is made once. */
  reader(): (key: number, count: number) => SurvivalRow {
    let named = 0
    let name = ''
    return (key, count) => {
      const days = key % this.days
      const withOutcome = (key - days) / this.days
      const withMonth = Math.floor(withOutcome / OUTCOMES.length)
      const month = withMonth % this.months
      if (month !== named) {
        named = month
        name = nameOfMonth(month + this.monthBefore)
      }
      return {
        leadType: this.leadTypes[(withMonth - month) / this.months] as string,
        createdMonth: month === 0 ? null : name,
        outcome: OUTCOMES[withOutcome % OUTCOMES.length] as Outcome,
        days: days === 0 ? null : days - 1,
        count,
      }
    }
  }
}
