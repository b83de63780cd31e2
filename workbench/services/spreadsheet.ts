import { parseA1 } from '../model/a1'
import { emptySheet } from '../model/sheet-model'
import { nextId, sheetById, sheetByName } from '../model/workbook-model'
import { needs } from './check'
import { changed, mayWrite, needsDocument, type ServiceContext } from './context'
import { addMetadata, DeveloperMetadataFinder } from './developer-metadata'
import { NamedRange } from './named-range'
import { Range } from './range'
import { Sheet } from './sheet'
import { raw, strict } from './strict'

/** The workbook. */
export class Spreadsheet {
  #sheets = new Map<number, Sheet>()
  constructor(readonly context: ServiceContext) {}

  getId() {
    return this.context.model.id
  }
  getUrl() {
    return 'https://docs.google.com/spreadsheets/d/workbench/edit'
  }
  getName() {
    return this.context.model.name
  }
  getSpreadsheetLocale() {
    return this.context.model.locale
  }
  getSpreadsheetTimeZone() {
    return this.context.model.timeZone
  }
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
  getRange(name: string) {
    const { model } = this.context
    const named = model.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase())
    if (named) return strict(new Range(this.context, this.sheetOf(named.sheetId), named.area), 'Range', this.context)
    const found = parseA1(name, (tab) => (tab === null ? sheetById(model, model.activeSheetId) : sheetByName(model, tab)))
    if (!found) throw new Error(`Range not found: ${name}`)
    return strict(new Range(this.context, this.sheetOf(found.sheet.id), found.area), 'Range', this.context)
  }
  getRangeByName(name: string) {
    const named = this.context.model.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase())
    return named ? strict(new Range(this.context, this.sheetOf(named.sheetId), named.area), 'Range', this.context) : null
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
    const active = model.sheets.findIndex(({ id }) => id === model.activeSheetId)
    model.sheets.splice(place === undefined ? active + 1 : Number(place), 0, sheet)
    model.activeSheetId = sheet.id
    return this.sheetFace(sheet.id)
  }
  deleteSheet(sheet: unknown) {
    changed(this.context, 'Spreadsheet.deleteSheet')
    const { model } = this.context
    const { id } = raw(sheet, Sheet, 'Spreadsheet.deleteSheet').model
    if (model.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.")
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
  toast(message: string, title?: string) {
    mayWrite(this.context, 'Spreadsheet.toast')
    this.context.screen.messages.push(title ? `${title}: ${message}` : message)
  }

  setNamedRange(name: string, range: unknown) {
    changed(this.context, 'Spreadsheet.setNamedRange')
    needs('string', name, 'Spreadsheet.setNamedRange')
    if (!/^[A-Za-z_]\w{0,249}$/.test(name) || /^([A-Z]{1,3}\d+|R\d*C\d*|true|false)$/i.test(name)) {
      throw new Error(`The name '${name}' is not valid for a named range.`)
    }
    const inside = raw(range, Range, 'Spreadsheet.setNamedRange')
    const { model } = this.context
    const rest = model.namedRanges.filter((each) => each.name.toLowerCase() !== name.toLowerCase())
    model.namedRanges = [...rest, { name, sheetId: inside.owner.model.id, area: inside.area }]
  }
  removeNamedRange(name: string) {
    changed(this.context, 'Spreadsheet.removeNamedRange')
    const { model } = this.context
    if (!model.namedRanges.some((each) => each.name === name)) throw new Error(`The named range "${name}" does not exist.`)
    model.namedRanges = model.namedRanges.filter((each) => each.name !== name)
  }
  getNamedRanges() {
    return this.context.model.namedRanges.map((each) =>
      strict(new NamedRange(this.context, this, each), 'NamedRange', this.context),
    )
  }

  addDeveloperMetadata(key: unknown, value?: unknown, visibility?: unknown) {
    addMetadata(this.context, { kind: 'SPREADSHEET' }, key, value, visibility)
    return this
  }
  getDeveloperMetadata() {
    return raw(
      this.createDeveloperMetadataFinder().withLocationType('SPREADSHEET'),
      DeveloperMetadataFinder,
      'getDeveloperMetadata',
    ).find()
  }
  createDeveloperMetadataFinder() {
    return strict(new DeveloperMetadataFinder(this.context, this), 'DeveloperMetadataFinder', this.context)
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
