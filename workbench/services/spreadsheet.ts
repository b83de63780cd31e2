import { parseA1 } from '../model/a1'
import { sheetById, sheetByName } from '../model/workbook-model'
import { needs } from './check'
import { changed, mayWrite } from './context'
import { addMetadata, DeveloperMetadataFinder } from './developer-metadata'
import { NamedRange } from './named-range'
import { Range } from './range'
import { SpreadsheetTabs } from './spreadsheet/tabs'
import { raw, strict } from './strict'
import { TextFinder } from './text-finder'

/** The workbook: its name and place, its named ranges and notes; its tabs are in spreadsheet/tabs. */
export class Spreadsheet extends SpreadsheetTabs {
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

  createTextFinder(text: string) {
    needs('string', text, 'Spreadsheet.createTextFinder')
    return strict(new TextFinder(this.context, this, text), 'TextFinder', this.context)
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
}
