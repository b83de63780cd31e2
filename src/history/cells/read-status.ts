import type { Cell, StatusMeaning } from '../contract'
import { isBlank, isErrorCell, textOf } from './cells'
import { saysOpen } from './statuses'

/** What a status cell says. */
export interface WrittenStatus {
  /** Its text; null where nothing that can be read stands there. */
  readonly text: string | null
  /** null where there is no text; open where nobody said what the text means. */
  readonly meaning: StatusMeaning | null
  /** Whether it says that there is no end yet; an unknown word does not. */
  readonly saysOpen: boolean
  readonly isError: boolean
}

const NOTHING: WrittenStatus = { text: null, meaning: null, saysOpen: false, isError: false }

/** Reads statuses. A text is looked at once, however many rows carry it: a history has a few. */
export class StatusReader {
  private readonly meanings = new Map<string, StatusMeaning>()
  private readonly known = new Map<string, WrittenStatus>()

  /** Whether any of them means won. */
  readonly tellWins: boolean

  constructor(statuses: readonly { readonly status: string; readonly meaning: StatusMeaning }[]) {
    for (const { status, meaning } of statuses) this.meanings.set(status, meaning)
    this.tellWins = statuses.some(({ meaning }) => meaning === 'won')
  }

  read(cell: Cell | undefined): WrittenStatus {
    if (cell === undefined || cell === '') return NOTHING
    if (typeof cell !== 'string') return this.look(cell)
    const known = this.known.get(cell)
    if (known) return known
    const written = this.look(cell)
    this.known.set(cell, written)
    return written
  }

  private look(cell: Cell): WrittenStatus {
    if (isErrorCell(cell)) return { text: null, meaning: null, saysOpen: false, isError: true }
    if (isBlank(cell)) return NOTHING
    const text = textOf(cell)
    const meaning = this.meanings.get(text) ?? 'open'
    return { text, meaning, saysOpen: meaning === 'open' && saysOpen(text), isError: false }
  }
}
