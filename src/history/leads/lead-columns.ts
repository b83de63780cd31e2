import type { Day, Outcome } from '../../domain/tables'
import { DayColumn, NO_DAY } from './day-column'
import type { Lead, LeadRow } from './lead'
import { RunningNumbers } from './running-numbers'
import { SparseNumbers } from './sparse-numbers'
import { roomier } from './typed-arrays'

/** In a column of outcomes: the place of each in this list. */
export const OUTCOMES = ['lost', 'open', 'won'] as const satisfies readonly Outcome[]
export const LOST = 0
export const OPEN = 1
export const WON = 2

const FEWEST = 64
/** So many lead types have each a place that fits in a byte. */
const TYPES_IN_A_BYTE = 2 ** 8

/**
 * The leads of a history, held by column: a million of them as objects take longer to clear away than to count, and memory that
 * is new takes its time, so what says nothing takes none. Each column has room for more than `length`.
 */
export class LeadColumns {
  length = 0
  /** The lead types, in the order in which they were met. */
  readonly typeNames: string[] = []
  /** Places in `typeNames`. */
  types: Uint8Array | Int32Array
  readonly created: DayColumn
  readonly qualified: DayColumn
  /** Places in `OUTCOMES`. */
  outcomes: Uint8Array
  readonly outcomeDays: DayColumn
  readonly values = new SparseNumbers()
  private readonly rows = new RunningNumbers()
  private readonly typePlaces = new Map<string, number>()

  /** @param room for how many leads, as far as is known; there is room for more when they come. */
  constructor(room = FEWEST) {
    this.types = new Uint8Array(room)
    this.created = new DayColumn(room)
    this.qualified = new DayColumn(room)
    this.outcomes = new Uint8Array(room)
    this.outcomeDays = new DayColumn(room)
  }

  static of(leads: Iterable<Lead>): LeadColumns {
    const columns = new LeadColumns()
    for (const lead of leads) columns.add({ row: columns.length, ...lead })
    return columns
  }

  /** Adds a lead at the end; its fields are copied. */
  add(lead: LeadRow): void {
    if (this.length === this.outcomes.length) this.grow()
    const { row, leadType, created, qualified, outcome, outcomeDay, value } = lead
    const place = this.length++
    // Before its column: a new one may need it widened.
    const type = this.typePlace(leadType)
    this.types[place] = type
    if (created !== null) this.created.set(place, created)
    if (qualified !== null) this.qualified.set(place, qualified)
    this.outcomes[place] = outcome === 'won' ? WON : outcome === 'lost' ? LOST : OPEN
    if (outcomeDay !== null) this.outcomeDays.set(place, outcomeDay)
    if (value !== null) this.values.set(place, value)
    this.rows.add(row)
  }

  /** The lead at a place. */
  at(place: number): LeadRow {
    const value = this.values.at(place)
    return {
      row: this.rowAt(place),
      leadType: this.typeNames[this.types[place] as number] as string,
      created: dayOf(this.created.at(place)),
      qualified: dayOf(this.qualified.at(place)),
      outcome: OUTCOMES[this.outcomes[place] as number] as Outcome,
      outcomeDay: dayOf(this.outcomeDays.at(place)),
      value: Number.isNaN(value) ? null : value,
    }
  }

  /** The row of the grid in which the lead at a place stands. */
  rowAt(place: number): number {
    return this.rows.at(place)
  }

  private typePlace(leadType: string): number {
    const known = this.typePlaces.get(leadType)
    if (known !== undefined) return known
    const place = this.typeNames.length
    this.typePlaces.set(leadType, place)
    this.typeNames.push(leadType)
    if (place === TYPES_IN_A_BYTE) this.types = roomier(this.types, new Int32Array(this.types.length))
    return place
  }

  private grow(): void {
    const room = Math.max(FEWEST, this.outcomes.length * 2)
    const types = this.typeNames.length > TYPES_IN_A_BYTE ? new Int32Array(room) : new Uint8Array(room)
    this.types = roomier(this.types, types)
    this.outcomes = roomier(this.outcomes, new Uint8Array(room))
  }
}

const dayOf = (day: Day): Day | null => (day === NO_DAY ? null : day)
