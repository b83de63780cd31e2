import type { CellValue } from '../model/cell'
import { localeRules } from '../model/locale'
import { serialOf } from '../model/serial'
import type { WorkbookModel } from '../model/workbook-model'
import type { CellFunction } from './cell-function'

/** A function as Univer calls it: one cell is a scalar, a range a grid; a blank is null. */
export type EngineFunction = (...args: (Scalar | Scalar[][])[]) => Scalar | Scalar[][]
export type Scalar = string | number | boolean | null

const grid = (value: Scalar | Scalar[][] | undefined): Scalar[][] => (Array.isArray(value) ? value : [[value ?? null]])
const text = (value: Scalar | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value)

/** EXACT, over ranges too: a single cell is compared with every cell of the other side. */
const EXACT: EngineFunction = (left, right) => {
  const [a, b] = [grid(left), grid(right)]
  if (!Array.isArray(left) && !Array.isArray(right)) return text(left) === text(right)
  const rows = Math.max(a.length, b.length)
  const columns = Math.max(a[0]?.length ?? 1, b[0]?.length ?? 1)
  const pick = (values: Scalar[][], row: number, column: number) =>
    text(values[values.length === 1 ? 0 : row]?.[values[0]?.length === 1 ? 0 : column])
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => pick(a, row, column) === pick(b, row, column)),
  )
}

const DAY = 86400000
const EPOCH = Date.UTC(1899, 11, 30)

/** EDATE: the same day so many months on, or the last of that month. Univer's runs over into the next. */
const EDATE: EngineFunction = (start, months) => {
  const one = (serial: Scalar): Scalar => {
    if (typeof serial === 'string' && serial.startsWith('#')) return serial
    const date = new Date(Math.floor(Number(serial ?? 0)) * DAY + EPOCH)
    const month = date.getUTCMonth() + Math.trunc(Number(grid(months)[0]?.[0] ?? 0))
    const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
    return (Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) - EPOCH) / DAY
  }
  return Array.isArray(start) ? start.map((row) => row.map(one)) : one(start ?? null)
}

/** FIXED writes a number in the workbook's own way; Univer always writes it in English. */
const fixedIn =
  (locale: () => string): EngineFunction =>
  (value, decimals) => {
    const digits = Math.max(0, Number(grid(decimals ?? 2)[0]?.[0] ?? 2))
    const written = Number(grid(value)[0]?.[0] ?? 0).toLocaleString(localeRules(locale()).tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    // Digits with spaces between them are a number to the engine; an invisible joiner keeps them a text.
    return written.replace(/\s/g, '$&\u2060')
  }

/** SEQUENCE of any size within another function. Univer's own stops at the size of the tab; ours does when it spills. */
const SEQUENCE: EngineFunction = (rows, columns, start, step) => {
  const number = (value: Scalar | Scalar[][] | undefined, byDefault: number): number =>
    value === undefined ? byDefault : Number(grid(value)[0]?.[0] ?? 0)
  const [height, width] = [Math.trunc(number(rows, 1)), Math.trunc(number(columns, 1))]
  const [first, by] = [number(start, 1), number(step, 1)]
  if ([height, width, first, by].some(Number.isNaN)) return '#VALUE!'
  if (height < 1 || width < 1) return '#NUM!'
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => first + (row * width + column) * by),
  )
}

/** TODAY is the day in the workbook's time zone; Univer's is that of the machine. */
const todayIn =
  (timeZone: () => string): EngineFunction =>
  () =>
    Math.floor(serialOf(Date.now(), timeZone()))

/** What Sheets has and Univer 0.25.1 has not, or has wrong, for a workbook in a locale and a time zone. */
export const extraFunctions = (
  workbook: () => Pick<WorkbookModel, 'locale' | 'timeZone'>,
): Readonly<Record<string, EngineFunction>> => ({
  EXACT,
  EDATE,
  SEQUENCE,
  TODAY: todayIn(() => workbook().timeZone),
  // The engine takes a text such as 3,000,000 for a number again; its own FIXED does not, and writes English anyway.
  ...(localeRules(workbook().locale).decimal === ',' ? { FIXED: fixedIn(() => workbook().locale) } : {}),
})

/** Custom functions of a script, as a cell calls them. */
export type CustomFunctions = Readonly<Record<string, (...args: unknown[]) => unknown>>

/** A custom function in the engine's terms: blanks are `''`, a thrown error is `#ERROR!` with its message kept. */
export function asEngineFunction(run: (...args: unknown[]) => unknown, failed: (message: string) => void): CellFunction {
  const given = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map((each) => each ?? '')) : (value ?? '')
  const back = (value: unknown): Scalar => {
    if (value === undefined || value === null) return ''
    if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!'
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
    throw new Error(`Workbench: a custom function gave ${Object.prototype.toString.call(value)} for a cell.`)
  }
  return (...args) => {
    try {
      const result = run(...args.map(given))
      if (!Array.isArray(result)) return back(result)
      const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(back) : [back(row)]))
      const ragged = rows.some((row) => row.length !== rows[0]?.length || row.length === 0)
      if (ragged || rows.length === 0) throw new Error('Workbench: a custom function gave rows of different lengths, or none.')
      return rows
    } catch (error) {
      failed(
        error instanceof Error || (typeof error === 'object' && error && 'message' in error)
          ? String((error as Error).message)
          : String(error),
      )
      return '#ERROR!'
    }
  }
}

const ERROR =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CYCLE!|BUSY!|CONNECT!|BLOCKED!|FIELD!|GETTING_DATA)$/

/** What the engine computed → what the model keeps. Sheets has no #SPILL! but a #REF!. */
export function computedValue(value: unknown, type: number | undefined): CellValue {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean' || type === 3) return value === true || value === 1 || value === 'TRUE' || value === '1'
  if (typeof value === 'number') return value
  const shown = String(value)
  if (!ERROR.test(shown)) return shown
  return { error: shown === '#SPILL!' || shown === '#CYCLE!' ? '#REF!' : shown }
}
