import type { MetadataModel } from '../model/workbook-model'
import { nextId } from '../model/workbook-model'
import { needs } from './check'
import { mayWrite, needsDocument, type ServiceContext } from './context'
import type { SpreadsheetTabs } from './spreadsheet/tabs'
import { strict } from './strict'

type Location = MetadataModel['location']

/** A hidden note of an add-on on the spreadsheet, a sheet, or whole rows or columns. */
export class DeveloperMetadata {
  constructor(
    readonly context: ServiceContext,
    readonly owner: SpreadsheetTabs,
    readonly model: MetadataModel,
  ) {}
  getId() {
    return this.model.id
  }
  getKey() {
    return this.model.key
  }
  getValue() {
    return this.model.value
  }
  getVisibility() {
    return this.model.visibility
  }
  getLocation() {
    return strict(
      new DeveloperMetadataLocation(this.context, this.owner, this.model.location),
      'DeveloperMetadataLocation',
      this.context,
    )
  }
  remove() {
    mayWrite(this.context, 'DeveloperMetadata.remove')
    const { model } = this.context
    model.developerMetadata = model.developerMetadata.filter(({ id }) => id !== this.model.id)
  }
}

class DeveloperMetadataLocation {
  constructor(
    readonly context: ServiceContext,
    readonly owner: SpreadsheetTabs,
    readonly location: Location,
  ) {}
  getLocationType() {
    return this.location.kind
  }
  getSheet() {
    return this.location.kind === 'SPREADSHEET' ? null : this.owner.sheetFace(this.location.sheetId)
  }
  getSpreadsheet() {
    return strict(this.owner, 'Spreadsheet', this.context)
  }
}

export class DeveloperMetadataFinder {
  #filters: ((each: MetadataModel) => boolean)[] = []
  constructor(
    readonly context: ServiceContext,
    readonly owner: SpreadsheetTabs,
    sheetId?: number,
  ) {
    if (sheetId !== undefined) this.#filters.push(({ location }) => 'sheetId' in location && location.sheetId === sheetId)
  }
  withKey(key: string) {
    return this.#where((each) => each.key === key)
  }
  withValue(value: string) {
    return this.#where((each) => each.value === value)
  }
  withId(id: number) {
    return this.#where((each) => each.id === id)
  }
  withVisibility(visibility: string) {
    return this.#where((each) => each.visibility === visibility)
  }
  withLocationType(kind: string) {
    return this.#where((each) => each.location.kind === kind)
  }
  find() {
    needsDocument(this.context, 'DeveloperMetadataFinder.find')
    return this.context.model.developerMetadata
      .filter((each) => this.#filters.every((fits) => fits(each)))
      .map((each) => strict(new DeveloperMetadata(this.context, this.owner, each), 'DeveloperMetadata', this.context))
  }
  #where(fits: (each: MetadataModel) => boolean) {
    this.#filters.push(fits)
    return this
  }
}

const MOST_CHARACTERS = 30000

/**
 * Refuses more than one tab, or the spreadsheet itself, can hold: keys and values together. What lies on rows and columns
 * of a tab counts as the tab's.
 */
function needsRoom({ model }: ServiceContext, location: Location, added: number): void {
  const tabOf = (where: Location): number | null => ('sheetId' in where ? where.sheetId : null)
  const held = model.developerMetadata.filter((each) => tabOf(each.location) === tabOf(location))
  const characters = held.reduce((sum, { key, value }) => sum + key.length + value.length, added)
  if (characters > MOST_CHARACTERS)
    throw new Error(`Workbench: ${characters} characters of developer metadata in one place, where ${MOST_CHARACTERS} fit.`)
}

/** Keys need not be unique: a second one is added beside the first. */
export function addMetadata(
  context: ServiceContext,
  location: Location,
  key: unknown,
  value: unknown,
  visibility: unknown,
): void {
  mayWrite(context, 'addDeveloperMetadata')
  needs('string', key, 'addDeveloperMetadata')
  if (value !== undefined) needs('string', value, 'addDeveloperMetadata')
  needsRoom(context, location, String(key).length + String(value ?? '').length)
  context.model.developerMetadata.push({
    id: nextId(context.model),
    key: String(key),
    value: String(value ?? ''),
    location,
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
  })
}
