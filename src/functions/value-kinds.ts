import { startsWithError } from '../domain/error-values'

/** What one cell of an argument may hold, in one place for all functions. */
export interface ValueKind<Value> {
  /** Completes "must be …". */
  readonly allowed: string
  /** The value, or null where it is not allowed. */
  readonly accept: (cell: unknown) => Value | null
  /** A second thought for a value that was refused, such as 33 for 33 %. */
  readonly hint?: (cell: unknown) => string | null
}

const numberKind = (allowed: string, fits: (value: number) => boolean): ValueKind<number> => ({
  allowed,
  accept: (cell) => (typeof cell === 'number' && Number.isFinite(cell) && fits(cell) ? cell : null),
})

export const money = numberKind('an amount above 0', (value) => value > 0)
export const moneyOrNothing = numberKind('an amount, 0 or more', (value) => value >= 0)
export const count = numberKind('a number above 0', (value) => value > 0)
export const countOrNone = numberKind('a number, 0 or more', (value) => value >= 0)
export const days = numberKind('a number of days above 0', (value) => value > 0)

/** A share above 0 and at most 1. */
export const rate: ValueKind<number> = {
  ...numberKind('a share above 0 % and at most 100 %, such as 33 % or 1/3', (value) => value > 0 && value <= 1),
  hint: (cell) => (typeof cell === 'number' && cell > 1 && cell <= 100 ? `Did you mean ${cell} %?` : null),
}

/** How sure to be: a share between nothing and certainty. */
export const confidence: ValueKind<number> = {
  ...numberKind('a confidence between 0 % and 100 %, such as 80 %', (value) => value > 0 && value < 1),
  hint: (cell) => (typeof cell === 'number' && cell > 1 && cell < 100 ? `Did you mean ${cell} %?` : null),
}

/** A part of a whole; none of it is a part too. */
export const share = numberKind('a share between 0 % and 100 %', (value) => value >= 0 && value <= 1)

/** One of a few words, in any capitals. */
export const oneOf = <const Word extends string>(...words: readonly Word[]): ValueKind<Word> => ({
  allowed: words.map((word) => `“${word}”`).join(' or '),
  accept: (cell) => words.find((word) => typeof cell === 'string' && word === cell.trim().toLowerCase()) ?? null,
})

/** A name. Numbers may serve as names. */
export const name: ValueKind<string> = {
  allowed: 'a name',
  accept: (cell) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell)
    return typeof cell === 'string' && cell.trim() !== '' && !isErrorCell(cell) ? cell : null
  },
}

/** A cell of a block of grades: points from which a row or column counts, or a grade. */
export const thresholdOrGrade: ValueKind<string | number> = {
  allowed: 'a threshold or a grade',
  accept: (cell) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell
    return typeof cell === 'string' && cell.trim() !== '' && !isErrorCell(cell) ? cell : null
  },
}

/** Error cells reach a custom function as text. */
export const isErrorCell = (cell: unknown): boolean => typeof cell === 'string' && startsWithError(cell)

export const isBlankCell = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined

/** The same, where a blank cell means something too: it is `undefined`. */
export const blankOr = <Value>(kind: ValueKind<Value>): ValueKind<Value | undefined> => ({
  ...kind,
  allowed: `${kind.allowed}, or blank`,
  accept: (cell) => (cell === '' ? undefined : kind.accept(cell)),
})
