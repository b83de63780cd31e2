import { oneAtATime } from '../one-at-a-time'
import { markOf } from '../plan-records'
import { PlannerError } from '../planner-error'
import { writeOut } from '../write-out'

/** Writes an example formula into the active cell, if that is empty and in a tab of the user. */
export const insertExample = (formula: string): { readonly cell: string } => oneAtATime(() => insert(formula))

function insert(formula: string): { readonly cell: string } {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getActiveCell()
  const sheet = range.getSheet()
  const tab = sheet.getName()
  const cell = range.getA1Notation()
  const mark = markOf(sheet)
  if (mark && mark.kind !== 'sample') throw new PlannerError('cellOfPlanner', { tab })
  if (!range.isBlank()) throw new PlannerError('cellTaken', { cell, tab })
  const refuses = range.getDataValidation()?.getAllowInvalid() === false
  try {
    range.setFormula(formula)
    // What a rule of the cell refuses, Sheets may say only when it writes.
    writeOut()
  } catch (error) {
    throw refuses ? new PlannerError('cellHasRule', { cell, tab }) : error
  }
  return { cell }
}
