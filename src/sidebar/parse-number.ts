import { CURRENCIES_IN_LETTERS } from '../plan/workbook-locale'

/** Currencies that are written in letters, before an amount or behind it. */
const LETTERS = CURRENCIES_IN_LETTERS.join('|')
const LETTERS_BEFORE = new RegExp(`^(-?)(?:${LETTERS})(?=\\d)`, 'i')
const LETTERS_BEHIND = new RegExp(`(\\d)(?:${LETTERS})$`, 'i')

/**
 * Reads a number as people type it: `1.000.000`, `1 000 000`, `€ 12,50`, `33,5 %`. The workbook's decimal sign
 * decides where both readings are possible.
 * @returns null where it is no number; a percentage as a share.
 */
export function parseNumber(text: string, decimal: ',' | '.'): number | null {
  const bare = text
    .replace(/[\s\u00a0\u202f'’\p{Sc}]/gu, '')
    .replace(LETTERS_BEFORE, '$1')
    .replace(LETTERS_BEHIND, '$1')
  const percent = bare.endsWith('%')
  const digits = percent ? bare.slice(0, -1) : bare
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(digits)) return null
  const sign = decimalSign(digits, decimal)
  const group = sign === ',' ? '.' : ','
  const plain = digits.split(group).join('').replace(sign, '.')
  const value = Number(plain)
  if (!Number.isFinite(value)) return null
  return percent ? value / 100 : value
}

/** The last of two different signs is the decimal one; a single sign before three digits follows the locale. */
function decimalSign(digits: string, decimal: ',' | '.'): ',' | '.' {
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const found = comma >= 0 ? ',' : point >= 0 ? '.' : null
  if (found === null) return decimal
  const other = found === ',' ? '.' : ','
  const parts = digits.split(found)
  if (parts.length > 2) return other
  const mayGroup = (parts[1] as string).length === 3 && /^-?[1-9]/.test(digits)
  return mayGroup ? decimal : found
}

/** A share from what was typed in a field for percentages: `33` and `33 %` both mean 0.33. */
export function parseShare(text: string, decimal: ',' | '.'): number | null {
  const value = parseNumber(text, decimal)
  if (value === null) return null
  return text.includes('%') ? value : value / 100
}
