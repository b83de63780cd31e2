import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Workbook } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/engine-formula'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets'
import { localeRules } from '../../model/locale'
import { typedValue } from '../../model/typed-value'
import { formulaFromTyped, formulaToShow } from './formula-separators'
import type { Univer } from './start-univer'

type Cell = ICellData | null | undefined

/** Lets a cell be typed, and edited again, as Sheets does it in the workbook's locale. */
export function typeInLocale({ univer }: Univer, localeOf: () => string): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService)
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer's own number formats, which read every text as en_US.
    priority: 100,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (cell?.f) return next({ ...cell, f: formulaFromTyped(cell.f, localeOf()) })
      const text = plainText(cell || null)
      if (!cell || text === null) return next(cell)
      const style = lookUp(worksheet.getCellRaw(row, col)?.s, workbook)
      return fromText(cell, text, style, localeOf()) ?? next(cell)
    },
  })
  const formulas = univer.__getInjector().get(FormulaDataModel)
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // Before Univer's own, which ends the chain where it finds a formula.
    priority: 100,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId)
      return cell && formula ? { ...cell, f: formulaToShow(formula, localeOf()) } : next(cell)
    },
  })
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // After Univer's own, so that its text for a percentage is the one translated.
    priority: -0.5,
    handler: (cell) => numberToEdit(cell || null, localeOf()),
  })
}

const plainText = (cell: Cell): string | null => {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '')
  return typeof cell?.v === 'string' ? cell.v : null
}

const lookUp = (style: ICellData['s'], workbook: Workbook): IStyleData =>
  (typeof style === 'string' ? workbook.getStyles().get(style) : style) ?? {}

function fromText(cell: ICellData, text: string, style: IStyleData, locale: string): ICellData | null {
  const { value, numberFormat } = typedValue(text, locale, style.n?.pattern)
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    // What Univer would read as a number in en_US stays the text that it is here.
    return Number.isNaN(Number(text)) ? null : { ...cell, p: null, v: text, t: CellValueType.FORCE_STRING }
  }
  const look = numberFormat && !style.n ? { ...style, n: { pattern: numberFormat } } : undefined
  const isNumber = typeof value === 'number'
  return {
    ...cell,
    p: null,
    f: null,
    v: isNumber ? value : value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    t: isNumber ? CellValueType.NUMBER : CellValueType.BOOLEAN,
    ...(look && { s: look }),
  }
}

/** What stands in the editor when a number's cell is opened. */
function numberToEdit(cell: Cell, locale: string): Cell {
  if (!cell || cell.p || localeRules(locale).decimal !== ',' || cell.v === null || cell.v === undefined) return cell
  const shown = String(cell.v)
  const isNumber = typeof cell.v === 'number' || /^-?\d+\.\d+%$/.test(shown)
  return isNumber && shown.includes('.') ? { ...cell, v: shown.replace('.', ','), t: CellValueType.STRING } : cell
}
