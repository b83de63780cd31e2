import { isCurrency, powerOf } from './number-words'

type DecimalSign = ',' | '.'

/** A number that was typed, or what is wrong with it. */
export type NumberReading =
  | { readonly value: number }
  | { readonly trouble: 'noNumber' }
  /** Letters behind the number that mean nothing here, or two things. */
  | { readonly trouble: 'unknownWord'; readonly word: string }
  /** `1.500k` is a million and a half where the point groups thousands, and fifteen hundred where it is the decimal sign. */
  | { readonly trouble: 'doubtful'; readonly either: number; readonly or: number }

const NO_NUMBER: NumberReading = { trouble: 'noNumber' }
/** Minus, currency, figures, `,-` for no cents, and a word such as `k` or `miljoen`, with its currency: spaces are gone. */
const PARTS = /^(-?)([\p{L}\p{Sc}]*)(-?)([\d.,]*\d)(?:[.,]-*)?([\p{L}\p{Sc}.]*)$/u

/**
 * Reads a number as people type it: `1.000.000`, `1 000 000`, `€ 12,50`, `500k`, `1,5 miljoen`. The workbook's decimal sign
 * decides where both readings are possible.
 */
export function readNumber(text: string, decimal: DecimalSign): NumberReading {
  const [, minus, before, inner, figures, behind] = PARTS.exec(text.replace(/[\s'’]/g, '')) ?? []
  if (figures === undefined || (minus && inner) || !isCurrency(lettersOf(before))) return NO_NUMBER
  const word = lettersOf(behind)
  const power = powerOf(word)
  if (power === null) return { trouble: 'unknownWord', word }
  const sign = minus || inner || ''
  const mark = decimalSign(figures, decimal)
  const value = numberOf(sign, figures, mark, power)
  if (!isGrouped(figures, mark) || !Number.isFinite(value)) return NO_NUMBER
  if (power > 0 && mayGroup(figures) && figures.includes(otherThan(decimal)))
    return { trouble: 'doubtful', either: value, or: numberOf(sign, figures, otherThan(decimal), power) }
  return { value }
}

/** @returns null where it is no number, or may be two */
export function parseNumber(text: string, decimal: DecimalSign): number | null {
  const reading = readNumber(text, decimal)
  return 'value' in reading ? reading.value : null
}

/** A share from what was typed in a field for percentages: `33` and `33 %` both mean 0.33. */
export function parseShare(text: string, decimal: DecimalSign): number | null {
  const percent = text.trim().replace(/%$/, '')
  const value = /[^-\d.,\s'’]/.test(percent) ? null : parseNumber(percent, decimal)
  return value === null ? null : value / 100
}

const lettersOf = (part = ''): string => part.replace(/[\p{Sc}.]/gu, '')

const otherThan = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',')

/** As one decimal number: a product with a million would leave crumbs behind. */
function numberOf(minus: string, figures: string, sign: DecimalSign, power: number): number {
  return Number(`${minus}${figures.split(otherThan(sign)).join('').replace(sign, '.')}e${power}`)
}

/** The last of two different signs is the decimal one; a single sign before three digits follows the locale. */
function decimalSign(figures: string, decimal: DecimalSign): DecimalSign {
  const comma = figures.lastIndexOf(',')
  const point = figures.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const found = comma >= 0 ? ',' : point >= 0 ? '.' : null
  if (found === null) return decimal
  if (figures.split(found).length > 2) return otherThan(found)
  return mayGroup(figures) ? decimal : found
}

/** Whether what groups the figures does so by threes, or by twos as in India: `1.5.2027` is no number. */
function isGrouped(figures: string, mark: DecimalSign): boolean {
  const groups = (figures.split(mark)[0] as string).split(otherThan(mark))
  return groups.length === 1 || /^\d{1,3}(,\d{2,3})*,\d{3}$/.test(groups.join())
}

/** Whether a lone sign stands before three digits, as it does before thousands. */
const mayGroup = (figures: string): boolean => /^[1-9]\d*[.,]\d{3}$/.test(figures)
