import { type CellModel, isCellError } from './cell'
import { localeRules } from './locale'
import { isDateFormat, isoDay } from './serial'

/** The text that a cell shows: exact for texts, whole numbers, percentages, plain decimals and days; near enough for the rest. */
export function display(cell: CellModel | undefined, locale: string): string {
  if (!cell) return ''
  const { value, numberFormat } = cell
  if (isCellError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  return isDateFormat(numberFormat) ? displayDate(value, numberFormat ?? '', locale) : displayNumber(value, numberFormat, locale)
}

function displayNumber(value: number, pattern: string | undefined, locale: string): string {
  const { tag } = localeRules(locale)
  if (!pattern || pattern === 'General' || pattern === '@') {
    return new Intl.NumberFormat(tag, { useGrouping: false, maximumSignificantDigits: 15, maximumFractionDigits: 15 }).format(
      value,
    )
  }
  const sections = splitSections(pattern)
  const section =
    value === 0 && sections[2] !== undefined
      ? sections[2]
      : value < 0 && sections[1] !== undefined
        ? sections[1]
        : (sections[0] ?? '')
  const shown = sections.length > 1 ? Math.abs(value) : value
  const literal = (text: string) =>
    text
      .replace(/"([^"]*)"/g, '$1')
      .replace(/\\(.)/g, '$1')
      .replace(/\[[^\]]*\]/g, '')
  const bare = section.replace(/"[^"]*"/g, (quoted) => '\u0000'.repeat(quoted.length))
  const core = /[#0][#0,]*(?:\.[#0]+)?/.exec(bare)
  if (!core) return literal(section)
  const decimals = core[0].split('.')[1] ?? ''
  const number = new Intl.NumberFormat(tag, {
    useGrouping: core[0].includes(','),
    minimumIntegerDigits: Math.max(1, (core[0].split('.')[0] ?? '').replace(/[^0]/g, '').length),
    minimumFractionDigits: decimals.replace(/#/g, '').length,
    maximumFractionDigits: decimals.length,
  }).format(bare.includes('%') ? shown * 100 : shown)
  return literal(section.slice(0, core.index)) + number + literal(section.slice(core.index + core[0].length))
}

/** `;` inside quotes is text. */
const splitSections = (pattern: string): string[] => pattern.match(/(?:"[^"]*"|[^;"])+|(?<=;)(?=;|$)/g) ?? [pattern]

function displayDate(serial: number, pattern: string, locale: string): string {
  const moment = new Date(Math.round((serial - 25569) * 86400000))
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeRules(locale).tag, { timeZone: 'UTC', ...options }).formatToParts(moment)
  const word = (options: Intl.DateTimeFormatOptions, type: string) =>
    part(options).find((each) => each.type === type)?.value ?? ''
  const two = (number: number) => String(number).padStart(2, '0')
  return pattern.replace(
    /"([^"]*)"|yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s/gi,
    (token, quoted: string | undefined, offset: number) => {
      if (quoted !== undefined) return quoted
      switch (token.toLowerCase()) {
        case 'yyyy':
          return isoDay(serial).slice(0, 4)
        case 'yy':
          return isoDay(serial).slice(2, 4)
        case 'mmmm':
          return word({ month: 'long', day: 'numeric' }, 'month')
        case 'mmm':
          return word({ month: 'short', day: 'numeric' }, 'month')
        case 'mm':
          return two(pattern[offset - 1] === ':' ? moment.getUTCMinutes() : moment.getUTCMonth() + 1)
        case 'm':
          return String(moment.getUTCMonth() + 1)
        case 'dddd':
          return word({ weekday: 'long' }, 'weekday')
        case 'ddd':
          return word({ weekday: 'short' }, 'weekday')
        case 'dd':
          return two(moment.getUTCDate())
        case 'd':
          return String(moment.getUTCDate())
        case 'hh':
          return two(moment.getUTCHours())
        case 'h':
          return String(moment.getUTCHours())
        case 'ss':
          return two(moment.getUTCSeconds())
        default:
          return String(moment.getUTCSeconds())
      }
    },
  )
}
