import { markOf } from '../plan-records'
import { PlannerError } from '../planner-error'

/** Writes an example formula into the active cell, if that is empty and in a tab of the user. */
export function insertExample(formula: string): { readonly cell: string } {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getActiveCell()
  const sheet = range.getSheet()
  const tab = sheet.getName()
  const cell = range.getA1Notation()
  const mark = markOf(sheet)
  if (mark && mark.kind !== 'sample') throw new PlannerError('cellOfPlanner', { tab })
  if (!range.isBlank()) throw new PlannerError('cellTaken', { cell, tab })
  range.setFormula(formula)
  return { cell }
}
