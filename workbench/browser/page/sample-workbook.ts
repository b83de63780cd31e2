import crmExport from '../../../samples/crm-export.csv'
import { emptySheet, openCell, type SheetModel } from '../../model/sheet-model'
import { typedValue } from '../../model/typed-value'
import { emptyWorkbook, type WorkbookModel } from '../../model/workbook-model'

const CALCULATOR = [
  ['Share of leads that Sales accepts', '=1/3'],
  ['Share of those that become a deal', '=1/3'],
  [],
  ['Leads for 1 000 000 at deals of 100 000', ''],
]

/** What the workbench opens with: a CRM export, and a small calculator to try the functions in. */
export function sampleWorkbook(locale: string): WorkbookModel {
  const model = emptyWorkbook({ locale, name: 'Sample workbook', firstTab: 'CRM export' })
  const history = model.sheets[0] as SheetModel
  const lines = crmExport
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  history.rows = lines.length + 200
  history.columns = 12
  history.frozenRows = 1
  for (const [column, width] of [90, 100, 130, 80, 110, 100, 90, 120, 130, 90].entries()) history.columnWidths.set(column, width)
  type(history, lines, locale)
  const calculator = emptySheet(1, 'Calculator', 200, 26)
  calculator.columnWidths.set(0, 320)
  type(calculator, CALCULATOR, locale)
  for (const row of [0, 1]) openCell(calculator, row, 1).numberFormat = '0.00%'
  for (let column = 0; column < 10; column++) openCell(history, 0, column).style = { bold: true, background: '#f1f3f4' }
  model.sheets.push(calculator)
  return model
}

function type(sheet: SheetModel, lines: readonly (readonly string[])[], locale: string): void {
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== '') Object.assign(openCell(sheet, row, column), typedValue(text, locale))
    })
  })
}
