import type { Day, Outcome } from '../domain/tables'
import type { Lead, LeadRow } from './lead'

/** In a column of days: not known. No day of a history is this early. */
export const NO_DAY = -1
/** In a column of outcomes: the place of each in this list. */
export const OUTCOMES = ['lost', 'open', 'won'] as const satisfies readonly Outcome[]
export const LOST = 0
export const OPEN = 1
export const WON = 2

const FEWEST = 64

/**
 * The leads of a history, held by column: a million of them as objects take longer to clear away than to count. Each column
 * has room for more than `length`.
 */
export class LeadColumns {
  length = 0
  /** The lead types, in the order in which they were met. */
  readonly typeNames: string[] = []
  /** Places in `typeNames`. */
  types: Int32Array
  created: Int32Array
  /** null where no lead is known to be qualified: many histories have no such stage, and memory that is new takes its time. */
  qualified: Int32Array | null = null
  /** Places in `OUTCOMES`. */
  outcomes: Uint8Array
  outcomeDays: Int32Array
  /** NaN where not known. */
  values: Float64Array
  /** Rows of the grid. */
  rows: Int32Array
  private readonly typePlaces = new Map<string, number>()

  /** @param room for how many leads, as far as is known; there is room for more when they come. */
  constructor(room = FEWEST) {
    this.types = new Int32Array(room)
    this.created = new Int32Array(room)
    this.outcomes = new Uint8Array(room)
    this.outcomeDays = new Int32Array(room)
    this.values = new Float64Array(room)
    this.rows = new Int32Array(room)
  }

  static of(leads: Iterable<Lead>): LeadColumns {
    const columns = new LeadColumns()
    for (const lead of leads) columns.add({ row: columns.length, ...lead })
    return columns
  }

  /** Adds a lead at the end; its fields are copied. */
  add(lead: LeadRow): void {
    if (this.length === this.rows.length) this.grow()
    const { row, leadType, created, qualified, outcome, outcomeDay, value } = lead
    const place = this.length++
    this.types[place] = this.typePlace(leadType)
    this.created[place] = created ?? NO_DAY
    if (qualified !== null) this.qualified ??= new Int32Array(this.rows.length).fill(NO_DAY)
    if (this.qualified) this.qualified[place] = qualified ?? NO_DAY
    this.outcomes[place] = outcome === 'won' ? WON : outcome === 'lost' ? LOST : OPEN
    this.outcomeDays[place] = outcomeDay ?? NO_DAY
    this.values[place] = value ?? Number.NaN
    this.rows[place] = row
  }

  /** The lead at a place. */
  at(place: number): LeadRow {
    const value = this.values[place] as number
    return {
      row: this.rows[place] as number,
      leadType: this.typeNames[this.types[place] as number] as string,
      created: dayOf(this.created[place]),
      qualified: dayOf(dayAt(this.qualified, place)),
      outcome: OUTCOMES[this.outcomes[place] as number] as Outcome,
      outcomeDay: dayOf(this.outcomeDays[place]),
      value: Number.isNaN(value) ? null : value,
    }
  }

  private typePlace(leadType: string): number {
    const known = this.typePlaces.get(leadType)
    if (known !== undefined) return known
    const place = this.typeNames.length
    this.typePlaces.set(leadType, place)
    this.typeNames.push(leadType)
    return place
  }

  private grow(): void {
    const room = Math.max(FEWEST, this.rows.length * 2)
    this.types = roomier(this.types, new Int32Array(room))
    this.created = roomier(this.created, new Int32Array(room))
    this.qualified &&= roomier(this.qualified, new Int32Array(room).fill(NO_DAY))
    this.outcomes = roomier(this.outcomes, new Uint8Array(room))
    this.outcomeDays = roomier(this.outcomeDays, new Int32Array(room))
    this.values = roomier(this.values, new Float64Array(room))
    this.rows = roomier(this.rows, new Int32Array(room))
  }
}

/** The day at a place of a column that need not be there. */
export const dayAt = (days: Int32Array | null, place: number): Day => (days === null ? NO_DAY : (days[place] as Day))

const dayOf = (day: number | undefined): Day | null => (day === undefined || day === NO_DAY ? null : day)

function roomier<Numbers extends { set(from: ArrayLike<number>): void }>(from: ArrayLike<number>, to: Numbers): Numbers {
  to.set(from)
  return to
}
