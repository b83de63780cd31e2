import { type CellModel, isCellError } from '../../model/cell'
import { display } from '../../model/display'
import { isDateFormat, momentOf } from '../../model/serial'
import type { ServiceContext } from '../context'
import { localisedFormula } from '../formula-rules'
import { readCells, writeAll, writeGrid, writeSame } from './cells'
import { RangePlace } from './place'
import { putFormula, putValue } from './put-content'

/** What the cells of a Range hold: values and formulas, read and written. */
export class RangeContents extends RangePlace {
  getValues() {
    return readCells(this, (cell) => contentOf(cell, this.context))
  }
  getValue() {
    return this.getValues()[0]?.[0]
  }
  getDisplayValues() {
    return readCells(this, (cell) => {
      contentOf(cell, this.context)
      return display(cell, this.context.model.locale)
    })
  }
  getDisplayValue() {
    return this.getDisplayValues()[0]?.[0]
  }
  getFormulas() {
    return readCells(this, (cell) => localisedFormula(cell?.formula ?? '', this.context.model.locale))
  }
  getFormula() {
    return this.getFormulas()[0]?.[0]
  }
  isBlank() {
    return readCells(this, (cell) => !cell || (cell.value === '' && !cell.formula))
      .flat()
      .every(Boolean)
  }

  setValues(values: unknown) {
    return writeGrid(this, 'Range.setValues', values, putValue(this.context.model))
  }
  setValue(value: unknown) {
    return writeSame(this, 'Range.setValue', value, putValue(this.context.model))
  }
  setFormulas(values: unknown) {
    return writeGrid(this, 'Range.setFormulas', values, putFormula(this.context.model))
  }
  setFormula(value: unknown) {
    return writeSame(this, 'Range.setFormula', value, putFormula(this.context.model))
  }
  clear() {
    return writeAll(this, 'Range.clear', (cell) => {
      cell.value = ''
      for (const key of ['formula', 'numberFormat', 'style', 'spilled'] as const) delete cell[key]
    })
  }
  clearContent() {
    return writeAll(this, 'Range.clearContent', (cell) => {
      cell.value = ''
      delete cell.formula
    })
  }
}

/** As Google hands a cell over: a date as a Date of the add-on's realm, an error as its text. */
function contentOf(cell: CellModel | undefined, context: ServiceContext): unknown {
  if (!cell) return ''
  if ((cell.formula || cell.spilled) && !context.model.calculated) {
    throw new Error('Workbench: a formula was read before Sheets calculated it. Read first, write after.')
  }
  if (isCellError(cell.value)) return cell.value.error
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) {
    return context.makeDate(momentOf(cell.value, context.model.timeZone))
  }
  return cell.value
}
