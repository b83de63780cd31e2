import { BLANK_LEAD_TYPE } from '../../domain/tables'
import type { Cell } from '../contract'
import { isBlank, isErrorCell, textOf } from './cells'

/** A lead type is a name. What is longer is cut short: it would fill a whole tab. */
export const LONGEST_LEAD_TYPE = 100

/** The lead type in a cell, just as it is written: `Ebook ` and `ebook` may differ to a CRM. */
export function leadTypeOf(cell: Cell | undefined): string {
  if (cell === undefined || isBlank(cell) || isErrorCell(cell)) return BLANK_LEAD_TYPE
  const text = textOf(cell)
  return text.length > LONGEST_LEAD_TYPE ? `${text.slice(0, LONGEST_LEAD_TYPE - 1)}…` : text
}

/** What is to be said about the lead type of one row, if anything. */
export function leadTypeTrouble(cell: Cell | undefined): 'unreadableType' | 'longLeadType' | null {
  if (cell === undefined) return null
  if (isErrorCell(cell)) return 'unreadableType'
  return textOf(cell).length > LONGEST_LEAD_TYPE ? 'longLeadType' : null
}

/** Reads lead types. A text is looked at once, however many rows carry it. */
export class LeadTypeReader {
  private readonly known = new Map<string, ReadLeadType>()

  read(cell: Cell | undefined): ReadLeadType {
    if (typeof cell !== 'string') return readLeadType(cell)
    const known = this.known.get(cell)
    if (known) return known
    const read = readLeadType(cell)
    this.known.set(cell, read)
    return read
  }
}

interface ReadLeadType {
  readonly leadType: string
  readonly trouble: ReturnType<typeof leadTypeTrouble>
}

const readLeadType = (cell: Cell | undefined): ReadLeadType => ({ leadType: leadTypeOf(cell), trouble: leadTypeTrouble(cell) })
