import { CURRENCIES } from '../../domain/currencies'
import { notMinusZero } from '../../domain/rounding'
import type { Cell } from '../contract'
import { holdsDigit, visibleText } from './cells'

export type DecimalSign = ',' | '.'

/** More cannot be counted in cents, and sums of much more would be no number. */
const MOST = Number.MAX_SAFE_INTEGER / 100

/** How the amounts of one column are written. */
export interface AmountHabit {
  /** The signs before the decimals of amounts that were never rounded. */
  readonly unrounded: ReadonlySet<DecimalSign>
  /** The signs that may group thousands in one amount, and stand before the cents in another. */
  readonly doubtful: ReadonlySet<DecimalSign>
  /** Whether Sheets has left plain amounts with decimals as text: they are not written as the workbook writes them. */
  readonly isForeign: boolean
}

/** Reads an amount: by the decimal sign that it shows itself, or else by the habit of its column. */
export function readAmount(cell: Cell | undefined, { unrounded }: AmountHabit): number | null {
  if (typeof cell === 'number') return countable(cell)
  if (typeof cell !== 'string') return null
  const bare = bareNumber(cell)
  if (bare === null) return null
  const lone = loneSignOf(bare)
  const sign = (lone === null ? signShownBy(bare) : unrounded.has(lone) ? lone : otherThan(lone)) ?? '.'
  const grouping = sign === ',' ? /\./g : /,/g
  const text = bare.replace(grouping, '').replace(sign, '.')
  return text === '' ? null : countable(Number(text))
}

const countable = (amount: number): number | null => (Math.abs(amount) <= MOST ? notMinusZero(amount) : null)

/**
 * How a column writes its amounts. Money has two decimals at most, so a lone sign before three digits groups thousands, unless
 * other amounts show that sign before more decimals than two. Where it also stands before cents, the user is to look.
 */
export function amountHabitOf(texts: Iterable<string>): AmountHabit {
  const cents = new Set<DecimalSign>()
  const unrounded = new Set<DecimalSign>()
  const lone = new Set<DecimalSign>()
  let isForeign = false
  for (const text of texts) {
    const bare = bareNumber(text)
    if (bare === null) continue
    const either = loneSignOf(bare)
    const shown = signShownBy(bare)
    if (!either && shown && bare.includes(shown) && PLAIN.test(text)) isForeign = true
    if (either) lone.add(either)
    else if (shown && bare.includes(shown)) (bare.length - bare.lastIndexOf(shown) > 3 ? unrounded : cents).add(shown)
    else if (shown) cents.add(shown)
  }
  const bothHabits = new Set([...cents, ...unrounded]).size > 1 || lone.size > 1
  const doubtful = [...lone].filter((sign) => bothHabits || (cents.has(sign) && !unrounded.has(sign)))
  return { unrounded, doubtful: new Set(doubtful), isForeign }
}

/** Whether an amount is another one in the other habit, and its column has both: `1.500` is fifteen hundred or one and a half. */
export function isDoubtful(cell: Cell | undefined, { doubtful }: AmountHabit): boolean {
  if (typeof cell !== 'string' || doubtful.size === 0) return false
  const bare = bareNumber(cell)
  const lone = bare === null ? null : loneSignOf(bare)
  return lone !== null && doubtful.has(lone)
}

/** Whether a number may be what Sheets made of `1.500`: beside amounts that it did not understand, one with decimals is none of theirs. */
export const isPerhapsThousandth = (cell: Cell | undefined, { isForeign }: AmountHabit): boolean =>
  isForeign && typeof cell === 'number' && !Number.isInteger(cell)

const PLAIN = /^[\d.,\s-]+$/

/** Whether a text is written as an amount, with or without a currency. */
export const couldBeAmount = (text: string): boolean => bareNumber(text) !== null

/** The one sign of an amount where it stands before exactly three digits, so that only the column can tell what it means. */
function loneSignOf(bare: string): DecimalSign | null {
  const sign = /^-?[1-9]\d{0,2}([.,])\d{3}$/.exec(bare)?.[1]
  return sign === undefined ? null : (sign as DecimalSign)
}

/**
 * The sign before the cents that an amount shows: of two signs the last one; one that stands before other than three
 * digits; and the other one than a sign that comes more than once. Null where it shows none.
 */
function signShownBy(bare: string): DecimalSign | null {
  const [comma, point] = [bare.lastIndexOf(','), bare.lastIndexOf('.')]
  if (comma < 0 && point < 0) return null
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const sign = comma >= 0 ? ',' : '.'
  return isGrouping(bare, sign) ? otherThan(sign) : sign
}

const otherThan = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',')

const isGrouping = (bare: string, sign: DecimalSign): boolean =>
  (sign === ',' ? /^-?[1-9]\d{0,2}(,\d{3})+$/ : /^-?[1-9]\d{0,2}(\.\d{3})+$/).test(bare)

/** How currencies are written beside amounts, the longest first, for `US$` ends as `$` does. A lone R is none: numbers of deals begin with it too. */
const WRITTEN = [...CURRENCIES.keys()]
  .filter((written) => written !== 'R')
  .sort((left, right) => right.length - left.length)
  .map((written) => written.replace('$', '\\$'))
  .join('|')
const CURRENCY_BEFORE = new RegExp(`^(-?)(${WRITTEN})`, 'i')
/** Danes write `kr.` */
const CURRENCY_BEHIND = new RegExp(`(${WRITTEN})\\.?$`, 'i')

/** The currency that is written before or behind an amount, or alone, as its code; null where there is none. */
export function currencyBeside(text: string): string | null {
  if (text.length > LONGEST) return null
  const shown = visibleText(text)
  const written = (
    CURRENCY_BEFORE.exec(shown.replace(/^[(\s]+/, ''))?.[2] ?? CURRENCY_BEHIND.exec(shown.replace(/[)\s.,-]+$/, ''))?.[1]
  )?.toUpperCase()
  return written === undefined ? null : (CURRENCIES.get(written) ?? null)
}

/** No amount is written longer, also with its currency. */
const LONGEST = 60

/** The digits and signs of an amount, without currency and spaces; null where it is no amount. */
function bareNumber(text: string): string | null {
  if (text.length > LONGEST || !holdsDigit(text)) return null
  const bare = visibleText(text)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace('\u2212', '-')
    .replace(CURRENCY_BEFORE, '$1')
    .replace(CURRENCY_BEHIND, '')
    .replace(/^\((.+)\)$/, '-$1')
    // Whole euros are often written as 250,- or 250,--.
    .replace(/[.,]-*$/, '')
  return /^-?[\d.,]*\d$/.test(bare) ? bare : null
}
