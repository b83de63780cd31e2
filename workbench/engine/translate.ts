import type { SheetModel } from '../model/sheet-model'

const STRING = '"(?:[^"]|"")*"'
const SHEET_NAME = "'(?:[^']|'')+'"

/** Every part of a formula that is neither a text nor a quoted sheet name, changed by `change`. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(new RegExp(`(${STRING}|${SHEET_NAME})|[^"']+`, 'g'), (part, quoted: string | undefined) =>
    quoted === undefined ? change(part) : part,
  )
}

/** A formula as Sheets accepts it → as Univer reads it: `,` between arguments, no open-ended `A2:A`. */
export function translateFormula(formula: string, sheet: SheetModel, sheets: readonly SheetModel[]): string {
  const rows = Math.max(sheet.rows, ...sheets.map((each) => each.rows))
  return outsideQuotes(formula, (part) =>
    part.replaceAll(';', ',').replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(])/gi, `$1${rows}`),
  )
}
