import type { Day, DealValueRow } from '../domain/tables'
import { ActivityTally } from './activity-tally'
import type { Lead } from './lead'
import { SurvivalTally } from './survival-tally'
import { inKeyOrder } from './table-order'

/** The leads of one type, counted for each of the tables. By type first: what is left of every key is a number. */
export class TypeTally {
  readonly survival: SurvivalTally
  readonly leadToSql: SurvivalTally
  readonly sqlToDeal: SurvivalTally
  readonly activity: ActivityTally
  leads = 0
  private readonly values = new Map<number, DealValueRow & { count: number }>()

  constructor(readonly leadType: string) {
    this.survival = new SurvivalTally(leadType)
    this.leadToSql = new SurvivalTally(leadType)
    this.sqlToDeal = new SurvivalTally(leadType)
    this.activity = new ActivityTally(leadType)
  }

  add(lead: Lead, asOf: Day, hasSqlStage: boolean): void {
    this.leads++
    this.survival.add(lead.created, lead.outcome, lead.outcomeDay, asOf)
    if (hasSqlStage) this.addStages(lead, asOf)
    this.activity.add(lead)
    if (lead.outcome === 'won' && lead.value !== null) this.addValue(lead.value)
  }

  /** From the smallest value on. */
  dealValues(): DealValueRow[] {
    return inKeyOrder(this.values)
  }

  /** A won lead was accepted by Sales, whether or not somebody wrote down when. */
  private addStages(lead: Lead, asOf: Day): void {
    const reached = lead.qualified !== null || lead.outcome === 'won'
    this.leadToSql.add(lead.created, reached ? 'won' : lead.outcome, reached ? lead.qualified : lead.outcomeDay, asOf)
    if (reached) this.sqlToDeal.add(lead.qualified, lead.outcome, lead.outcomeDay, asOf)
  }

  private addValue(value: number): void {
    const row = this.values.get(value)
    if (row) row.count++
    else this.values.set(value, { leadType: this.leadType, value, count: 1 })
  }
}
