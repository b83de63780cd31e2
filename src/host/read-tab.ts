import type { Cell, SourceTab } from '../history/contract'
import { serialsIn } from './dates'

/** All cells of a tab, in a single read. */
export function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): SourceTab {
  const toSerial = serialsIn(timeZone)
  const values: unknown[][] = sheet.getDataRange().getValues()
  return { name: sheet.getName(), grid: values.map((row) => row.map((value) => asCell(value, toSerial))) }
}

/** A Date comes from another realm than ours in some hosts: it is known by what it can do. */
function asCell(value: unknown, toSerial: (date: Date) => number): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return ''
  return Object.prototype.toString.call(value) === '[object Date]' ? { serial: toSerial(value as Date) } : String(value)
}
