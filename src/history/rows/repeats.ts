import type { Day } from '../../domain/tables'
import { NO_DAY } from '../leads/day-column'
import type { LeadColumns } from '../leads/lead-columns'

/** Which leads repeat an earlier one: their places, each with the place of the first row of the same deal. */
export class Repeats {
  readonly firstOf = new Map<number, number>()
  private readonly firsts = new Map<string, number>()
  /** Of a number that stands on several rows: by created day, the place of the first row. One without a day is alone. */
  private readonly numbered = new Map<string, Map<Day, number>>()
  private readonly deals = new Map<number, string>()

  /** @param dealIn the number of its own that a row of the leads tab gives its deal; '' where it gives none */
  constructor(
    private readonly leads: LeadColumns,
    private readonly dealIn: (row: number) => string,
  ) {}

  /**
   * Notes the lead at a place. Without an id, '', nothing says that it is another one again. The rows of one deal share their
   * created date, unless it is not known: a contact that came back on another day is another lead.
   */
  note(id: string, place: number): 'new' | 'repeat' | 'sameNumberOtherDay' {
    if (id === '') return 'new'
    const first = this.firsts.get(id)
    if (first === undefined) {
      this.firsts.set(id, place)
      return 'new'
    }
    const { created: days } = this.leads
    const created = days.at(place)
    const deals = this.numbered.get(id) ?? new Map([[days.at(first), first]])
    this.numbered.set(id, deals)
    const undated = deals.get(NO_DAY)
    const same = created === NO_DAY ? first : (deals.get(created) ?? undated)
    if (same === undefined) {
      deals.set(created, place)
      return 'sameNumberOtherDay'
    }
    this.firstOf.set(place, same)
    // What had no day has one from here.
    if (undated !== undefined && created !== NO_DAY && deals.delete(NO_DAY)) deals.set(created, undated)
    return 'repeat'
  }

  /** Notes the number that the deals tab gives the deal at a place: a lead can bring several deals, each with a number of its own. */
  noteDeal(number: string, place: number): void {
    if (number !== '') this.deals.set(place, number)
  }

  dealAt(place: number): string {
    return this.deals.get(place) ?? this.dealIn(this.leads.at(place).row)
  }
}
