import type { CellModel, CellValue } from '../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../workbench/model/sheet-model'
import { namesOf } from './planned-workbook'

/** The cells of a person in a plan tab: a cell stays the same one wherever its row or column goes. */
export interface PersonsCells {
  readonly typed: Set<CellModel>
  readonly noted: Set<CellModel>
}

export const noCells = (): PersonsCells => ({ typed: new Set(), noted: new Set() })

/** What one of these holds, and where by the names of its row and column; '' for a row or column of the person's own. */
export interface Held {
  readonly row: string
  readonly column: string
  /** What was typed; of a formula what it is about, not where that stands. */
  readonly holds: CellValue | undefined
  readonly note: string | undefined
  /** The rows that a formula reads. */
  readonly reads: readonly string[]
}

/** What all of them hold now; null for one that is gone. */
export function heldBy({ typed, noted }: PersonsCells, tab: SheetModel): (Held | null)[] {
  const { rows, columns } = namesOf(tab)
  const places = new Map([...eachCell(tab)].map(([row, column, cell]) => [cell, [row, column] as const]))
  return [...new Set([...typed, ...noted])].map((cell) => {
    const place = places.get(cell)
    if (!place) return null
    const { meaning, reads } = meaningOf(cell.formula ?? '', rows, columns)
    return {
      row: rows[place[0]] ?? '',
      column: columns[place[1]] ?? '',
      holds: typed.has(cell) ? meaning || cell.value : undefined,
      note: noted.has(cell) ? cell.note : undefined,
      reads,
    }
  })
}

const TEXT_OR_CELL = /"[^"]*"|\$?\b([A-Z]{1,3})\$?(\d+)\b/g

/** A formula with the names of the rows and columns that it reads in place of where they stand. */
function meaningOf(formula: string, rows: readonly string[], columns: readonly string[]) {
  const reads: string[] = []
  const meaning = formula.replace(TEXT_OR_CELL, (whole, letters?: string, digits?: string) => {
    if (letters === undefined) return whole
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const row = rows[Number(digits) - 1] ?? ''
    reads.push(row)
    return `[${row} | ${columns[column] ?? ''}]`
  })
  return { meaning, reads }
}
