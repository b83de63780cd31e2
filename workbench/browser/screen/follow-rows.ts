import { insertRows, removeRows } from '../../model/insert-rows'
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
  const change =
    command === 'sheet.mutation.insert-row' ? insertRows : command === 'sheet.mutation.remove-rows' ? removeRows : null
  const { subUnitId, range } = (params ?? {}) as RowsParams
  const sheet = model.sheets.find((each) => (keys.get(each.id) ?? keyOf(each)) === subUnitId)
  if (change && sheet && range) change(model, sheet, range.startRow, range.endRow - range.startRow + 1)
}
