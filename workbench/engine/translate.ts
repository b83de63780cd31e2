import type { SheetModel } from '../model/sheet-model'

const STRING = '"(?:[^"]|"")*"'
const SHEET_NAME = "'(?:[^']|'')+'"

/** Every part of a formula that is neither a text nor a quoted sheet name, changed by `change`. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(new RegExp(`(${STRING}|${SHEET_NAME})|[^"']+`, 'g'), (part, quoted: string | undefined) =>
    quoted === undefined ? change(part) : part,
  )
}

/** FILTER that finds nothing is #N/A in Sheets, and #CALC! in Univer unless it is told what to give. */
function filterGivesNotAvailable(formula: string): string {
  const parts = formula.match(new RegExp(`${STRING}|${SHEET_NAME}|\\bFILTER\\(|[()]|[^()"'F]+|.`, 'gi')) ?? []
  const open: boolean[] = []
  return parts
    .map((part) => {
      if (part.endsWith('(') && part.length <= 'FILTER('.length) open.push(part.length > 1)
      else if (part === ')' && open.pop()) return ',NA())'
      return part
    })
    .join('')
}

/** A formula as Sheets accepts it → as Univer reads it: `,` between arguments, no open-ended `A2:A`. */
export function translateFormula(formula: string, sheet: SheetModel, sheets: readonly SheetModel[]): string {
  const rows = Math.max(sheet.rows, ...sheets.map((each) => each.rows))
  return filterGivesNotAvailable(
    outsideQuotes(formula, (part) =>
      part.replaceAll(';', ',').replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(])/gi, `$1${rows}`),
    ),
  )
}

/** The way back, as far as a formula says something that Sheets would not: what FILTER gives when it finds nothing. */
export const withoutTranslation = (formula: string): string => formula.replaceAll(',NA())', ')')
