import type { Day, DealValueRow } from '../domain/tables'
import { ActivityTally } from './activity-tally'
import { Counts } from './counts'
import { dayAt, type LeadColumns, NO_DAY, WON } from './lead-columns'
import { SurvivalTally } from './survival-tally'

/** The leads of one type, counted for each of the tables. By type first: what is left of every key is a number. */
export class TypeTally {
  readonly survival: SurvivalTally
  readonly leadToSql: SurvivalTally
  readonly sqlToDeal: SurvivalTally
  readonly activity: ActivityTally
  leads = 0
  private readonly values = new Counts()

  constructor(readonly leadType: string) {
    this.survival = new SurvivalTally(leadType)
    this.leadToSql = new SurvivalTally(leadType)
    this.sqlToDeal = new SurvivalTally(leadType)
    this.activity = new ActivityTally(leadType)
  }

  /** Counts the lead at a place. */
  add(leads: LeadColumns, place: number, asOf: Day, hasSqlStage: boolean): void {
    this.leads++
    const outcome = leads.outcomes[place] as number
    this.survival.add(leads.created[place] as Day, outcome, leads.outcomeDays[place] as Day, asOf)
    if (hasSqlStage) this.addStages(leads, place, asOf)
    this.activity.add(leads, place)
    const value = leads.values[place] as number
    if (outcome === WON && !Number.isNaN(value)) this.values.add(value)
  }

  /** From the smallest value on. */
  dealValues(): DealValueRow[] {
    const { leadType } = this
    return this.values.inOrder((value, count) => ({ leadType, value, count }))
  }

  /** A won lead was accepted by Sales, whether or not somebody wrote down when. */
  private addStages({ created, qualified, outcomes, outcomeDays }: LeadColumns, place: number, asOf: Day): void {
    const [start, accepted, end] = [created[place] as Day, dayAt(qualified, place), outcomeDays[place] as Day]
    const outcome = outcomes[place] as number
    const reached = accepted !== NO_DAY || outcome === WON
    this.leadToSql.add(start, reached ? WON : outcome, reached ? accepted : end, asOf)
    if (reached) this.sqlToDeal.add(accepted, outcome, end, asOf)
  }
}
