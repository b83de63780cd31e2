import { parseA1 } from './a1'
import type { Area, SheetModel } from './sheet-model'
import { sheetById, sheetByName, type WorkbookModel } from './workbook-model'

/** Cells that a formula names. */
export interface Reference {
  readonly sheet: SheetModel
  readonly area: Area
}

const TEXT = '"(?:[^"]|"")*"'
const TAB = "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\w.]*)!"
/** A cell, a range, a name of a range or a variable. What stands before a bracket is a function. */
const WORD = '\\$?[\\p{L}\\w][\\p{L}\\w.$]*(?::\\$?[A-Z\\d][\\w$]*)?'
const TEXT_OR_WORD = new RegExp(`${TEXT}|(?<![\\p{L}\\w.$!])((?:${TAB})?${WORD})(?![\\p{L}\\w.$(!])`, 'giu')

/**
 * What a formula of a tab refers to: cells, ranges, whole rows and columns, names of ranges. What it would find only while it
 * calculates (INDIRECT, OFFSET) is not among them.
 */
export function referencesOf(formula: string, own: SheetModel, model: WorkbookModel): Reference[] {
  const sheetOf = (tab: string | null) => (tab === null ? own : sheetByName(model, tab))
  return [...formula.matchAll(TEXT_OR_WORD)].flatMap(([, word]) => {
    const found = word && (parseA1(word, sheetOf) ?? namedRange(word, model))
    return found ? [found] : []
  })
}

function namedRange(word: string, model: WorkbookModel): Reference | null {
  const found = model.namedRanges.find(({ name }) => name.toLowerCase() === word.toLowerCase())
  return found ? { sheet: sheetById(model, found.sheetId), area: found.area } : null
}
