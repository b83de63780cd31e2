import { isBlankCell, isErrorCell } from './value-kinds'

const LONGEST_QUOTE = 40

/** What a person reads in the cell: the function, the argument, what is allowed, what was given. */
export class ArgumentError extends Error {
  constructor(functionName: string, argument: string, allowed: string, given: string, hint: string | null = null) {
    super(`${functionName}: ${argument} must be ${allowed}, but ${given}.${hint ? ` ${hint}` : ''}`)
    this.name = 'ArgumentError'
  }
}

/** A text between quotation marks, cut short. */
export const quoted = (text: string): string => `“${text.slice(0, LONGEST_QUOTE)}${text.length > LONGEST_QUOTE ? '…' : ''}”`

/** "it is blank", "it is the text “abc”", …: a cell's content in words, cut short. */
export function givenCell(cell: unknown, where: string): string {
  const subject = where === '' ? 'it' : `in ${where} it`
  if (cell === undefined) return `${subject} is missing`
  if (isBlankCell(cell)) return `${subject} is blank`
  if (isErrorCell(cell)) return `${subject} is the error ${String(cell)}`
  if (typeof cell === 'string') return `${subject} is the text ${quoted(cell)}`
  if (typeof cell === 'number') return `${subject} is ${cell}`
  if (typeof cell === 'boolean') return `${subject} is ${cell ? 'TRUE' : 'FALSE'}`
  return Object.prototype.toString.call(cell) === '[object Date]' ? `${subject} is a date` : `${subject} is something else`
}
