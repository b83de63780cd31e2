import type { Currency } from '../plan/currency'
import type { CellRole, ConditionalFormat, NumberFormat } from '../plan/tab'

/** How a cell of each role looks. Colour never stands alone: every input has a border of its own and the legend names it. */
export interface Look {
  readonly background: string
  readonly colour: string
  readonly bold: boolean
  readonly size: number
  readonly wrap: boolean
  readonly align: 'left' | 'center' | 'right' | null
}

const INK = '#1f2937'
const PLAIN: Look = { background: '#ffffff', colour: INK, bold: false, size: 10, wrap: false, align: null }

export const LOOKS: Readonly<Record<CellRole, Look>> = {
  title: { ...PLAIN, background: '#0b4f4a', colour: '#ffffff', bold: true, size: 18, align: 'left' },
  sentence: { ...PLAIN, background: '#e6f2f0', size: 12, wrap: true, align: 'left' },
  heading: { ...PLAIN, colour: '#0b4f4a', bold: true, size: 13, align: 'left' },
  columnHead: { ...PLAIN, background: '#eef1f4', bold: true, wrap: true, align: 'center' },
  label: { ...PLAIN, align: 'left' },
  note: { ...PLAIN, colour: '#4b5563', wrap: true, align: 'left' },
  cardLabel: { ...PLAIN, background: '#f4f7f7', colour: '#4b5563', size: 9, wrap: true, align: 'center' },
  card: { ...PLAIN, background: '#f4f7f7', colour: '#0b4f4a', bold: true, size: 12, align: 'center' },
  input: { ...PLAIN, background: '#fff6d6', colour: '#1a4fb4' },
  frozen: { ...PLAIN, background: '#e8eef7', colour: '#334155' },
  live: PLAIN,
  total: { ...PLAIN, background: '#f4f7f7', bold: true },
}

export const BLANK_LOOK = PLAIN

/** Colours of a verdict. The words say it too. */
export const TONES: Readonly<Record<ConditionalFormat['tone'], string>> = { good: '#d9f0e3', bad: '#fbe3d6' }

/** Patterns as Sheets takes them from a script: always the en_US ones; it shows them in the workbook's own way. */
export function numberFormats(currency: Currency): Readonly<Record<NumberFormat, string>> {
  const quoted = (text: string): string => (text === '' ? '' : `"${text}"`)
  const amount = (digits: string): string => `${quoted(currency.before)}${digits}${quoted(currency.after)}`
  const money = amount('#,##0')
  return {
    text: 'General',
    count: '#,##0;-#,##0;"–"',
    points: '0',
    money: `${money};-${money};"–"`,
    cents: amount('#,##0.00'),
    rate: '0.00%',
    tiny: '0.000000',
    share: '0%',
    ratio: '#,##0.0',
    day: 'd mmm yyyy',
    month: 'mmm yyyy',
  }
}
