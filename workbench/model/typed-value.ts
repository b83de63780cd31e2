import type { CellValue } from './cell'
import { type LocaleRules, localeRules } from './locale'
import { serialOfDay } from './serial'

export interface Typed {
  readonly value: CellValue
  readonly formula?: string
  /** The format that Sheets gives a cell which had none. */
  readonly numberFormat?: string
}

/** What Sheets makes of a text that is typed, or handed to `setValue`, in this locale. */
export function typedValue(text: string, locale: string, cellFormat?: string): Typed {
  if (cellFormat === '@') return { value: text }
  if (text.startsWith("'")) return { value: text.slice(1) }
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text }
  const trimmed = text.trim()
  if (trimmed === '') return { value: text }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' }
  const rules = localeRules(locale)
  return typedNumber(trimmed, rules) ?? typedDate(trimmed, rules) ?? { value: text }
}

function typedNumber(text: string, { decimal }: LocaleRules): Typed | null {
  const group = decimal === ',' ? '[.\\s\\u00a0\\u202f]' : ','
  const point = decimal === ',' ? ',' : '\\.'
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`
  const match = new RegExp(`^([-+]?)\\s*([€$£]?)\\s*([-+]?)(${digits})(E[-+]?\\d+)?\\s*(%|€|)$`, 'i').exec(text)
  if (!match || (match[1] && match[3])) return null
  const [, sign, before, inner, number = '', exponent = '', after] = match
  const plain = Number(number.replace(new RegExp(group, 'g'), '').replace(decimal, '.') + exponent)
  if (!Number.isFinite(plain) || (before && after)) return null
  const signed = sign === '-' || inner === '-' ? -plain : plain
  if (after === '%') return { value: signed / 100, numberFormat: number.includes(decimal) ? '0.00%' : '0%' }
  const currency = before || after
  return currency ? { value: signed, numberFormat: `"${currency}"#,##0.00` } : { value: signed }
}

const TIME = '(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?'

function typedDate(text: string, { dateOrder }: LocaleRules): Typed | null {
  const iso = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`).exec(text)
  if (iso) return dated([iso[1], iso[2], iso[3]], iso.slice(4))
  const local = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?${TIME}$`).exec(text)
  if (!local || (!local[3] && /\./.test(text))) return null
  const [first, second] = dateOrder === 'mdy' ? [local[1], local[2]] : [local[2], local[1]]
  const year = local[3]
    ? local[3].length === 2
      ? String(Number(local[3]) + (Number(local[3]) < 30 ? 2000 : 1900))
      : local[3]
    : String(new Date().getFullYear())
  return dated([year, first, second], local.slice(4))
}

function dated(day: readonly (string | undefined)[], time: readonly (string | undefined)[]): Typed | null {
  const serial = serialOfDay(Number(day[0]), Number(day[1]), Number(day[2]))
  if (serial === null) return null
  if (time[0] === undefined) return { value: serial, numberFormat: 'yyyy-mm-dd' }
  const [hour, minute, second] = [Number(time[0]), Number(time[1]), Number(time[2] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  return { value: serial + (hour * 3600 + minute * 60 + second) / 86400, numberFormat: 'yyyy-mm-dd hh:mm:ss' }
}
