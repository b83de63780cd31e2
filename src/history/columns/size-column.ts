import { amountHabitOf, readAmount } from '../cells/amounts'
import { isBlank, isErrorCell } from '../cells/cells'
import { foldWords } from '../cells/fold-words'
import { saysNoValue } from '../cells/no-value'
import type { Cell } from '../contract'

/** So few different numbers are classes as they stand: a score, a number of offices. */
const MOST_CLASSES = 12
const MOSTLY = 0.6
const NEARLY_ALL = 0.9

/** Words of columns whose numbers tell things apart and measure nothing. */
const NAMES_BY_NUMBER = new RegExp(
  `\\b(${[
    'id|ids|uid|uuid|guid|key|code|codes|nr|no|num|number|nummer|numero|nombre id|ref|reference|referentie|sku|ean|duns',
    'phone|tel|telefoon|telephone|telefon|gsm|mobile|mobiel|fax|iban|vat|btw|tva|ust|kvk|kbo|bce|siren|siret',
    'zip|postal|postcode|postnummer|plz|cp|lat|lng|lon|latitude|longitude',
  ].join('|')})\\b`,
)
const COUNTS = /\b(number|no|nr|num|numero|nummer) (of|van|de|d|der|des)\b/

/** The numbers of a column of sizes, cell by cell; null where a cell holds none. */
export interface Sizes {
  readonly numberIn: (cell: Cell) => number | null
  readonly numbers: readonly number[]
}

/**
 * Reads a column as sizes, such as employees or revenue: numbers that measure something, and more different ones than anybody
 * looks at one by one. null where it holds something else.
 */
export function sizesIn(header: string, cells: readonly Cell[]): Sizes | null {
  const name = foldWords(header)
  if (NAMES_BY_NUMBER.test(name) && !COUNTS.test(name)) return null
  const filled = cells.filter((cell) => !isBlank(cell) && !isErrorCell(cell) && !(typeof cell === 'string' && saysNoValue(cell)))
  const texts = filled.filter((cell): cell is string => typeof cell === 'string')
  // Nobody writes a size with a nought before it.
  if (texts.some((text) => /^\s*0\d/.test(text))) return null
  const habit = amountHabitOf(texts)
  const numberIn = (cell: Cell): number | null => readAmount(cell, habit)
  const numbers = filled.flatMap((cell) => numberIn(cell) ?? [])
  if (numbers.length < filled.length * MOSTLY) return null
  const different = new Set(numbers)
  if (different.size <= MOST_CLASSES || areRunning(numbers, different)) return null
  return { numberIn, numbers }
}

/** Numbers given one after the other: nearly all different, with hardly any left out. */
function areRunning(numbers: readonly number[], different: ReadonlySet<number>): boolean {
  if (different.size < numbers.length * NEARLY_ALL || !numbers.every(Number.isInteger)) return false
  const [lowest, highest] = numbers.reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return highest - lowest < 2 * different.size
}
