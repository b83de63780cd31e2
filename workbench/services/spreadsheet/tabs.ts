import { emptySheet } from '../../model/sheet-model'
import { nextId, sheetById, sheetByName } from '../../model/workbook-model'
import { needs } from '../check'
import { changed, mayWrite, needsDocument, type ServiceContext } from '../context'
import { needsCells } from '../limits'
import { refuse } from '../protected-cells'
import { Sheet } from '../sheet'
import { raw, strict } from '../strict'

/** The tabs of a workbook: found, added, taken away. */
export class SpreadsheetTabs {
  #sheets = new Map<number, Sheet>()
  constructor(readonly context: ServiceContext) {}

  getSheets() {
    return this.context.model.sheets.map(({ id }) => this.sheetFace(id))
  }
  getNumSheets() {
    return this.context.model.sheets.length
  }
  /** Exact, as Google does it: capitals count here, and do not where a name must be free. */
  getSheetByName(name: string) {
    needs('string', name, 'Spreadsheet.getSheetByName')
    const found = this.context.model.sheets.find((each) => each.name === name)
    return found ? this.sheetFace(found.id) : null
  }
  getSheetById(id: number) {
    const found = this.context.model.sheets.find((each) => each.id === id)
    return found ? this.sheetFace(found.id) : null
  }
  getActiveSheet() {
    return this.sheetFace(this.context.model.activeSheetId)
  }

  insertSheet(name?: unknown, index?: unknown) {
    changed(this.context, 'Spreadsheet.insertSheet')
    const { model } = this.context
    const title = typeof name === 'string' ? name : this.#nextTitle()
    const place = typeof name === 'number' ? name : index
    if (name !== undefined && typeof name !== 'number') needs('string', name, 'Spreadsheet.insertSheet')
    if (place !== undefined) needs('number', place, 'Spreadsheet.insertSheet')
    this.checkFreeName(title)
    const sheet = emptySheet(nextId(model), title)
    needsCells(model, sheet.rows * sheet.columns)
    const active = model.sheets.findIndex(({ id }) => id === model.activeSheetId)
    model.sheets.splice(place === undefined ? active + 1 : Number(place), 0, sheet)
    model.activeSheetId = sheet.id
    return this.sheetFace(sheet.id)
  }
  deleteSheet(sheet: unknown) {
    changed(this.context, 'Spreadsheet.deleteSheet')
    const { model } = this.context
    const { id, protections } = raw(sheet, Sheet, 'Spreadsheet.deleteSheet').model
    if (protections.some(({ othersOnly }) => othersOnly)) refuse()
    if (model.sheets.every((each) => each.id === id || each.hidden)) {
      throw new Error("You can't remove all the visible sheets in a document.")
    }
    model.sheets = model.sheets.filter((each) => each.id !== id)
    model.namedRanges = model.namedRanges.filter((each) => each.sheetId !== id)
    model.developerMetadata = model.developerMetadata.filter(
      ({ location }) => !('sheetId' in location) || location.sheetId !== id,
    )
    if (model.activeSheetId === id) model.activeSheetId = model.sheets[0]?.id ?? 0
  }
  setActiveSheet(sheet: unknown) {
    this.setActive(raw(sheet, Sheet, 'Spreadsheet.setActiveSheet').model.id)
    return sheet
  }
  setActiveSelection(where: unknown) {
    return where
  }
  setActiveRange(range: unknown) {
    return range
  }
  moveActiveSheet(position: number) {
    mayWrite(this.context, 'Spreadsheet.moveActiveSheet')
    const { model } = this.context
    const sheet = sheetById(model, model.activeSheetId)
    model.sheets = model.sheets.filter((each) => each !== sheet)
    model.sheets.splice(position - 1, 0, sheet)
  }

  sheetOf(id: number): Sheet {
    const model = sheetById(this.context.model, id)
    let sheet = this.#sheets.get(id)
    if (!sheet || sheet.model !== model) this.#sheets.set(id, (sheet = new Sheet(this.context, this, model)))
    return sheet
  }
  sheetFace(id: number): Sheet {
    needsDocument(this.context, 'Spreadsheet')
    return strict(this.sheetOf(id), 'Sheet', this.context)
  }
  setActive(id: number): void {
    mayWrite(this.context, 'Spreadsheet.setActiveSheet')
    this.context.model.activeSheetId = sheetById(this.context.model, id).id
  }
  /** Sheet names differ by more than their capitals. */
  checkFreeName(name: string, ownId?: number): void {
    if (name === '' || name.length > 100) throw new Error('Workbench: a sheet needs a name of 1 to 100 characters.')
    const found = sheetByName(this.context.model, name)
    if (found && found.id !== ownId) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`)
  }
  #nextTitle(): string {
    let number = this.context.model.sheets.length + 1
    while (sheetByName(this.context.model, `Sheet${number}`)) number++
    return `Sheet${number}`
  }
}
