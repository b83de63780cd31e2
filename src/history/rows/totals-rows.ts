import { isBlank, textOf } from '../cells/cells'
import { foldWords } from '../columns/fold-words'
import type { Cell } from '../contract'

/** `Total`, `Subtotaal:`, `Grand Totals (3 records)`, `Totaal 2026`. */
const TOTALS = /^((sub|grand|eind) ?)?(total|totals|totaal|totalen|totaux|som|somme|sum)( general)?( \d.*| (of|van|de) .*)?$/
const LONGEST = 40

/** Whether a row is called a total by its first cell. A company can be called so too: look what else stands in the row. */
export function isCalledTotal(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell))
  return typeof first === 'string' && first.length <= LONGEST && TOTALS.test(foldWords(textOf(first)))
}
