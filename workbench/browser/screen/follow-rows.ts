import { changeLines } from '../../model/change-lines'
import type { WorkbookModel } from '../../model/workbook-model'
import type { Keys } from './read-screen'
import { keyOf } from './screen-snapshot'

interface RowsParams {
  readonly subUnitId?: string
  readonly range?: { readonly startRow: number; readonly endRow: number }
}

/**
 * Rows that the user inserted, deleted or got back by undo: what the screen does not give back
 * (validations, charts, notes, conditional formats, protections) follows them in the model at once.
 */
export function followRows(model: WorkbookModel, keys: Keys, command: string, params: unknown): void {
  const kind = command === 'sheet.mutation.insert-row' ? 'insert' : command === 'sheet.mutation.remove-rows' ? 'remove' : null
  const { subUnitId, range } = (params ?? {}) as RowsParams
  const sheet = model.sheets.find((each) => (keys.get(each.id) ?? keyOf(each)) === subUnitId)
  if (!kind || !sheet || !range) return
  changeLines(model, sheet, { axis: 'row', kind, at: range.startRow, count: range.endRow - range.startRow + 1 })
}
