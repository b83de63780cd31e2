import type { CellModel } from '../../model/cell'
import { isDateFormat, serialOf } from '../../model/serial'
import { typedValue } from '../../model/typed-value'
import type { WorkbookModel } from '../../model/workbook-model'
import { isDate, needs } from '../check'
import { checkFormula } from '../formula-rules'
import type { Put } from './cells'

const MOST_CHARACTERS = 50000

/** Refuses a text longer than a cell can hold. */
export function needsRoom(text: string): void {
  if (text.length > MOST_CHARACTERS) {
    throw new Error(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`)
  }
}

/** What `setValue` does with a value: a text is taken as if it were typed, a Date becomes a serial in the workbook's zone. */
export const putValue =
  (model: WorkbookModel): Put =>
  (cell, value, method) => {
    delete cell.formula
    delete cell.spilled
    if (value === null || value === undefined) cell.value = ''
    else if (typeof value === 'boolean') cell.value = value
    else if (typeof value === 'number') putNumber(cell, value, method)
    else if (isDate(value)) putDate(cell, value, method, model.timeZone)
    else if (typeof value === 'string') putText(cell, value, model.locale)
    else {
      const kind = Array.isArray(value) ? 'array' : typeof value
      throw new Error(`The parameters (${kind}) don't match the method signature for ${method}.`)
    }
  }

function putNumber(cell: CellModel, value: number, method: string): void {
  if (!Number.isFinite(value)) throw new Error(`Workbench: ${value} handed to ${method}.`)
  cell.value = value
}

function putDate(cell: CellModel, value: Date, method: string, timeZone: string): void {
  if (Number.isNaN(value.getTime())) throw new Error(`Workbench: an invalid date handed to ${method}.`)
  cell.value = serialOf(value.getTime(), timeZone)
  if (!isDateFormat(cell.numberFormat)) cell.numberFormat = 'yyyy-mm-dd'
}

function putText(cell: CellModel, value: string, locale: string): void {
  needsRoom(value)
  const typed = typedValue(value, locale, cell.numberFormat)
  if (typed.formula) checkFormula(typed.formula, locale)
  cell.value = typed.value
  if (typed.formula) cell.formula = typed.formula
  if (typed.numberFormat && (!cell.numberFormat || cell.numberFormat === 'General')) cell.numberFormat = typed.numberFormat
}

/** What `setFormula` does; an empty text clears the cell. */
export const putFormula =
  (model: WorkbookModel): Put =>
  (cell, value, method) => {
    needs('string', value, method)
    const text = String(value)
    delete cell.formula
    delete cell.spilled
    cell.value = ''
    if (text === '') return
    needsRoom(text)
    const formula = text.startsWith('=') ? text : `=${text}`
    checkFormula(formula, model.locale)
    cell.formula = formula
  }
