import type { Cell } from '../contract'
import { visibleText } from './cells'

export type DecimalSign = ',' | '.'

/** How the amounts of one column are written. */
export interface AmountHabit {
  /** The sign before the cents. */
  readonly sign: DecimalSign
  /** Whether amounts in both habits stand in the column. */
  readonly mixed: boolean
}

/** Reads an amount: by the decimal sign that it shows itself, or else by the habit of its column. */
export function readAmount(cell: Cell | undefined, decimal: DecimalSign): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return null
  const bare = bareNumber(cell)
  if (bare === null) return null
  const sign = signShownBy(bare) ?? decimal
  const grouping = sign === ',' ? /\./g : /,/g
  const text = bare.replace(grouping, '').replace(sign, '.')
  const amount = Number(text)
  return text !== '' && Number.isFinite(amount) ? amount : null
}

/** Which sign a column uses before the cents: the one that most amounts show; where none does, a lone sign groups thousands. */
export function amountHabitOf(texts: Iterable<string>): AmountHabit {
  const shown = { ',': 0, '.': 0 }
  const grouping = { ',': 0, '.': 0 }
  for (const text of texts) {
    const bare = bareNumber(text)
    if (bare === null) continue
    const sign = signShownBy(bare)
    if (sign) shown[sign]++
    else if (bare.includes(',')) grouping[',']++
    else if (bare.includes('.')) grouping['.']++
  }
  const byShown = shown[','] - shown['.'] || grouping['.'] - grouping[',']
  return { sign: byShown > 0 ? ',' : '.', mixed: shown[','] > 0 && shown['.'] > 0 }
}

/** Whether an amount is another one in the other habit: `1.500` is fifteen hundred or one and a half. */
export function isReadEitherWay(cell: Cell | undefined): boolean {
  const bare = typeof cell === 'string' ? bareNumber(cell) : null
  return bare !== null && /[.,]/.test(bare) && signShownBy(bare) === null
}

/** Whether a text is written as an amount, with or without a currency. */
export const couldBeAmount = (text: string): boolean => bareNumber(text) !== null

/**
 * The sign before the cents that an amount shows: of two signs the last one; one that stands before other than three
 * digits; and the other one than a sign that comes more than once. Null where it shows none.
 */
function signShownBy(bare: string): DecimalSign | null {
  const [comma, point] = [bare.lastIndexOf(','), bare.lastIndexOf('.')]
  if (comma < 0 && point < 0) return null
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const [sign, other]: DecimalSign[] = comma >= 0 ? [',', '.'] : ['.', ',']
  if (!isGrouping(bare, sign as DecimalSign)) return sign as DecimalSign
  return bare.indexOf(sign as string) === bare.lastIndexOf(sign as string) ? null : (other as DecimalSign)
}

const isGrouping = (bare: string, sign: DecimalSign): boolean =>
  (sign === ',' ? /^-?[1-9]\d{0,2}(,\d{3})+$/ : /^-?[1-9]\d{0,2}(\.\d{3})+$/).test(bare)

/** No amount is written longer, also with its currency. */
const LONGEST = 60

/** The digits and signs of an amount, without currency and spaces; null where it is no amount. */
function bareNumber(text: string): string | null {
  if (text === '' || text.length > LONGEST) return null
  const bare = visibleText(text)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace('\u2212', '-')
    .replace(/^(-?)(€|\$|£|euro?|usd|gbp|chf)/i, '$1')
    .replace(/(€|\$|£|euros?|eur|usd|gbp|chf)$/i, '')
    .replace(/^\((.+)\)$/, '-$1')
    // Whole euros are often written as 250,- or 250,--.
    .replace(/[.,]-*$/, '')
  return /^-?[\d.,]*\d$/.test(bare) ? bare : null
}
