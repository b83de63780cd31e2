import type { Day } from '../../domain/tables'
import { isBlank, textOf } from '../cells/cells'
import type { DateReader } from '../cells/dates'
import type { Cell } from '../contract'
import { DamagedExtract } from './damaged'
import type { ExtractColumn } from './find-extract'

/** `14x3 15x2` as [[14, 3], [15, 2]]; nothing before the first x is unknown: null. */
export type Entry = readonly (number | null)[]

const NUMBER = /^-?\d+(\.\d+)?$/
const numberOf = (text: string): number | null => (NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : null)

/** One row of an extract. Every reader of a cell throws where it holds what the query does not write. */
export class ExtractRow {
  constructor(
    private readonly cells: readonly Cell[],
    private readonly columns: Readonly<Record<ExtractColumn, number>>,
    /** As numbered on screen. */
    readonly row: number,
    private readonly tab: string,
    private readonly dates: DateReader,
  ) {}

  text(column: ExtractColumn): string {
    const cell = this.cells[this.columns[column]]
    return cell === undefined || isBlank(cell) ? '' : textOf(cell)
  }

  /** One of a few words. */
  word<Word extends string>(column: ExtractColumn, words: readonly Word[]): Word {
    return words.find((word) => word === this.text(column)) ?? this.refuse(column)
  }

  day(column: ExtractColumn): Day | null {
    if (this.text(column) === '') return null
    return this.dates.read(this.cells[this.columns[column]]) ?? this.refuse(column)
  }

  knownDay(column: ExtractColumn): Day {
    return this.day(column) ?? this.refuse(column)
  }

  amount(column: ExtractColumn): number {
    const text = this.text(column)
    if (text === '') return 0
    return numberOf(text) ?? this.refuse(column)
  }

  count(column: ExtractColumn): number {
    const count = this.text(column) === '' ? this.refuse(column) : this.amount(column)
    return Number.isInteger(count) && count >= 0 ? count : this.refuse(column)
  }

  /** The entries, each of so many parts; the second is a count, and together they make the row's number. */
  entries(parts: number): Entry[] {
    const text = this.text('entries')
    if (text === '') this.refuse('entries')
    const entries = text.split(' ').map((entry): Entry => {
      const numbers = entry.split('x').map((part, index) => {
        if (part === '' && index === 0) return null
        return numberOf(part) ?? this.refuse('entries', entry)
      })
      const count = numbers[1] ?? null
      if (numbers.length !== parts || count === null || !Number.isInteger(count) || count <= 0) this.refuse('entries', entry)
      return numbers
    })
    const sum = entries.reduce((total, [, count]) => total + (count ?? 0), 0)
    const number = this.count('number')
    if (sum !== number) throw new DamagedExtract({ code: 'extractSum', details: { tab: this.tab, row: this.row, sum, number } })
    return entries
  }

  /** @throws DamagedExtract that names the cell. */
  refuse(column: ExtractColumn, text = this.text(column)): never {
    const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
    throw new DamagedExtract({ code: 'extractCell', details: { tab: this.tab, row: this.row, column, text: shown } })
  }
}

const MOST_SHOWN = 40
