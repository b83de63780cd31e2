import type { Cell } from './contract'

export type DecimalSign = ',' | '.'

/** Reads the amounts of one column, in the decimal habit that the column shows. */
export function readAmount(cell: Cell | undefined, decimal: DecimalSign): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return null
  const bare = bareNumber(cell)
  if (bare === null) return null
  const grouping = decimal === ',' ? /\./g : /,/g
  const text = bare.replace(grouping, '').replace(decimal, '.')
  const amount = Number(text)
  return text !== '' && Number.isFinite(amount) ? amount : null
}

/**
 * Which sign a column uses before the cents. Where a cell has both, the last one; where it has one
 * that is not followed by exactly three digits, or stands once before one or two digits, that one.
 */
export function decimalSignOf(cells: Iterable<Cell | undefined>): DecimalSign {
  let comma = 0
  let point = 0
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const bare = bareNumber(cell)
    if (bare === null) continue
    const lastComma = bare.lastIndexOf(',')
    const lastPoint = bare.lastIndexOf('.')
    if (lastComma >= 0 && lastPoint >= 0) lastComma > lastPoint ? comma++ : point++
    else if (lastComma >= 0) isGrouping(bare, ',') ? point++ : comma++
    else if (lastPoint >= 0) isGrouping(bare, '.') ? comma++ : point++
  }
  return comma > point ? ',' : '.'
}

const isGrouping = (bare: string, sign: ',' | '.'): boolean =>
  (sign === ',' ? /^-?[1-9]\d{0,2}(,\d{3})+$/ : /^-?[1-9]\d{0,2}(\.\d{3})+$/).test(bare)

/** The digits and signs of an amount, without currency and spaces; null where it is no amount. */
function bareNumber(text: string): string | null {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^(-?)(€|\$|£|eur|usd|gbp|chf)/i, '$1')
    .replace(/(€|\$|£|eur|usd|gbp|chf)$/i, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace('\u2212', '-')
  return /^-?[\d.,]*\d[\d.,]*$/.test(bare) ? bare.replace(/[.,]-?$/, '') : null
}
