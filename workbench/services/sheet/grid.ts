import { changeLines } from '../../model/change-lines'
import type { SheetModel } from '../../model/sheet-model'
import { needs } from '../check'
import { changed, mayWrite } from '../context'
import { needsCells } from '../limits'
import { liveModel, SheetPlace } from './place'

/** Rows and columns of a tab: their sizes, what is frozen or hidden, new ones; and how the tab itself looks. */
export class SheetGrid extends SheetPlace {
  getFrozenRows() {
    return liveModel(this).frozenRows
  }
  getFrozenColumns() {
    return liveModel(this).frozenColumns
  }
  getColumnWidth(column: number) {
    return liveModel(this).columnWidths.get(column - 1) ?? 100
  }
  getRowHeight(row: number) {
    return liveModel(this).rowHeights.get(row - 1) ?? 21
  }
  hideSheet() {
    return this.#set('hidden', true)
  }
  showSheet() {
    return this.#set('hidden', false)
  }
  setTabColor(color: string | null) {
    return this.#set('tabColor', color)
  }
  setHiddenGridlines(hidden: boolean) {
    needs('boolean', hidden, 'Sheet.setHiddenGridlines')
    return this.#set('hiddenGridlines', hidden)
  }
  setFrozenRows(rows: number) {
    needs('number', rows, 'Sheet.setFrozenRows')
    return this.#set('frozenRows', rows)
  }
  setFrozenColumns(columns: number) {
    needs('number', columns, 'Sheet.setFrozenColumns')
    return this.#set('frozenColumns', columns)
  }
  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width)
  }
  setColumnWidths(first: number, count: number, width: number) {
    return this.#sizes('columnWidths', first, count, width, this.model.columns)
  }
  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height)
  }
  setRowHeights(first: number, count: number, height: number) {
    return this.#sizes('rowHeights', first, count, height, this.model.rows)
  }
  setRowHeightsForced(first: number, count: number, height: number) {
    return this.setRowHeights(first, count, height)
  }
  hideRows(first: number, count = 1) {
    return this.#hide('hiddenRows', first, count, true)
  }
  showRows(first: number, count = 1) {
    return this.#hide('hiddenRows', first, count, false)
  }
  hideColumns(first: number, count = 1) {
    return this.#hide('hiddenColumns', first, count, true)
  }
  showColumns(first: number, count = 1) {
    return this.#hide('hiddenColumns', first, count, false)
  }
  insertRowsAfter(after: number, count: number) {
    return this.#insert('row', after, count)
  }
  insertRowAfter(after: number) {
    return this.#insert('row', after, 1)
  }
  insertRowsBefore(before: number, count: number) {
    return this.#insert('row', before - 1, count)
  }
  insertRowBefore(before: number) {
    return this.#insert('row', before - 1, 1)
  }
  insertColumnsAfter(after: number, count: number) {
    return this.#insert('column', after, count)
  }
  insertColumnsBefore(before: number, count: number) {
    return this.#insert('column', before - 1, count)
  }
  deleteRows(first: number, count: number) {
    return this.#remove('row', first, count)
  }
  deleteRow(row: number) {
    return this.#remove('row', row, 1)
  }
  deleteColumns(first: number, count: number) {
    return this.#remove('column', first, count)
  }
  deleteColumn(column: number) {
    return this.#remove('column', column, 1)
  }

  #set<Key extends 'hidden' | 'tabColor' | 'hiddenGridlines' | 'frozenRows' | 'frozenColumns'>(key: Key, value: SheetModel[Key]) {
    mayWrite(this.context, `Sheet.${key}`)
    liveModel(this)[key] = value
    return this
  }
  #sizes(kind: 'columnWidths' | 'rowHeights', first: number, count: number, size: number, limit: number) {
    for (const number of [first, count, size]) needs('number', number, `Sheet.${kind}`)
    mayWrite(this.context, `Sheet.${kind}`)
    if (first < 1 || first + count - 1 > limit) throw new Error('Those rows or columns are out of bounds.')
    for (let index = first; index < first + count; index++) this.model[kind].set(index - 1, size)
    return this
  }
  #hide(kind: 'hiddenRows' | 'hiddenColumns', first: number, count: number, hidden: boolean) {
    mayWrite(this.context, `Sheet.${kind}`)
    for (let index = first; index < first + count; index++) {
      if (hidden) this.model[kind].add(index - 1)
      else this.model[kind].delete(index - 1)
    }
    return this
  }
  #insert(axis: 'row' | 'column', after: number, count: number) {
    const method = axis === 'row' ? 'Sheet.insertRows' : 'Sheet.insertColumns'
    needs('number', after, method)
    needs('number', count, method)
    changed(this.context, method)
    const [lines, across] = axis === 'row' ? [this.model.rows, this.model.columns] : [this.model.columns, this.model.rows]
    if (after < 0 || after > lines || count < 1) throw new Error('Those rows or columns are out of bounds.')
    needsCells(this.context.model, count * across)
    changeLines(this.context.model, liveModel(this), { axis, kind: 'insert', at: after, count })
    this.#inheritRules(axis, after, count)
    return this
  }
  /** Lines that are inserted have the rules of the line before them, where these do not reach over them anyway. */
  #inheritRules(axis: 'row' | 'column', after: number, count: number) {
    const model = liveModel(this)
    const [first, last] = axis === 'row' ? (['row', 'lastRow'] as const) : (['column', 'lastColumn'] as const)
    model.validations = model.validations.flatMap((each) => {
      if (each.area[last] !== after - 1) return [each]
      return [each, { ...each, area: { ...each.area, [first]: after, [last]: after + count - 1 } }]
    })
  }
  #remove(axis: 'row' | 'column', first: number, count: number) {
    const method = axis === 'row' ? 'Sheet.deleteRows' : 'Sheet.deleteColumns'
    needs('number', first, method)
    needs('number', count, method)
    changed(this.context, method)
    const lines = axis === 'row' ? this.model.rows : this.model.columns
    if (first < 1 || count < 1 || first + count - 1 > lines) throw new Error('Those rows or columns are out of bounds.')
    if (count === lines) throw new Error("You can't delete all the rows or columns on the sheet.")
    changeLines(this.context.model, liveModel(this), { axis, kind: 'remove', at: first - 1, count })
    return this
  }
}
