import { customFunctionNames } from './custom-functions'
import { calculate } from './engine/calculate'
import type { CustomFunctions } from './engine/extra-functions'
import type { UniverModules } from './engine/univer-modules'
import { parseA1 } from './model/a1'
import type { CellModel, CellValue } from './model/cell'
import { cellAt, openCell, usedSize, type SheetModel } from './model/sheet-model'
import { typedValue } from './model/typed-value'
import { sheetById, sheetByName, type WorkbookModel } from './model/workbook-model'
import { isPlainJson } from './plain-json'
import type { Realm, RealmFactory } from './realm/realm'
import type { Mode, ScreenState, ServiceContext } from './services/context'
import { type Calls, Meter } from './services/meter'
import { services } from './services/services'

export interface WorkbenchParts {
  readonly model: WorkbookModel
  /** The built `dist/Code.js`. */
  readonly code: string
  /** Pages of the project by name, without `.html`. */
  readonly pages: Readonly<Record<string, string>>
  readonly realm: RealmFactory
  /** Null where something else, a screen, calculates the workbook and says so in `model.calculated`. */
  readonly univer: UniverModules | null
  readonly userLocale?: string
  /** Differs from the workbook's zone on purpose. */
  readonly scriptTimeZone?: string
}

/** A local Sheets with the built add-on in it. */
export class Workbench {
  readonly model: WorkbookModel
  readonly screen: ScreenState = { menus: [], sidebar: null, alerts: [], toasts: [], log: [] }
  readonly customFunctionNames: readonly string[]
  readonly #parts: WorkbenchParts
  readonly #meter = new Meter()
  readonly #context: ServiceContext
  readonly #globals: Readonly<Record<string, object>>

  constructor(parts: WorkbenchParts) {
    this.#parts = parts
    this.model = parts.model
    this.customFunctionNames = customFunctionNames(parts.code)
    this.#context = {
      model: parts.model,
      meter: this.#meter,
      screen: this.screen,
      pages: parts.pages,
      userLocale: parts.userLocale ?? 'en',
      scriptTimeZone: parts.scriptTimeZone ?? 'America/New_York',
      mode: 'full',
      makeDate: (milliseconds) => new Date(milliseconds),
    }
    this.#globals = services(this.#context)
  }

  /** What the add-on has asked of Google since the last reset. */
  get calls(): Calls { return this.#meter.calls }
  resetCalls(): void { this.#meter.reset() }

  /** The workbook opens. Before the add-on was used in it, only menus and the locale are there. */
  onOpen(enabled = true): void {
    this.screen.menus = []
    this.#execute('onOpen', [{ authMode: enabled ? 'LIMITED' : 'NONE' }], enabled ? 'full' : 'not enabled')
  }

  /** Runs a top-level function, as a menu item does. Formulas are calculated first where something was written. */
  async run(name: string, ...args: unknown[]): Promise<unknown> {
    await this.settle()
    return this.#execute(name, args, 'full')
  }

  /** `google.script.run[name](…args)`: only plain JSON crosses, both ways. */
  async serverCall(name: string, ...args: unknown[]): Promise<unknown> {
    if (!args.every((each) => each === undefined || isPlainJson(each))) {
      throw new Error('Failed due to illegal value in property: only plain JSON can be handed to google.script.run.')
    }
    await this.settle()
    let result: unknown
    this.#execute(name, args, 'full', (value) => {
      // Google loses such a result without a word; that is copied, not repaired.
      result = value !== undefined && isPlainJson(value) ? (JSON.parse(JSON.stringify(value)) as unknown) : null
    })
    return result
  }

  /** A handler of the add-on, through its one top-level entrance. */
  call(handler: string, ...args: unknown[]): Promise<unknown> {
    return this.serverCall('plannerCall', handler, args)
  }

  /** Calculates what was written since the last calculation. */
  async settle(): Promise<void> {
    if (!this.model.calculated) await this.recalculate()
  }

  async recalculate(): Promise<void> {
    const { univer } = this.#parts
    if (!univer) return
    await calculate(this.model, {
      univer,
      customFunctions: this.customFunctions(),
      onFunctionError: (name, message) => this.screen.log.push(`${name}: ${message}`),
    })
  }

  /** What a user types into a cell: `'My tab'!B3`, a named range, or an address in the active tab. */
  typeInto(where: string, text: string): void {
    const { sheet, row, column } = this.#place(where)
    typeCell(openCell(sheet, row, column), text, this.model.locale)
    this.model.calculated = false
  }

  /** Types a row below the last one of a tab; `asText` as Sheets does with conversion switched off. */
  appendRow(tab: string, texts: readonly string[], asText = false): void {
    const sheet = this.sheet(tab)
    const row = usedSize(sheet).rows
    sheet.rows = Math.max(sheet.rows, row + 1)
    texts.forEach((text, column) => {
      if (text === '') return
      const cell = openCell(sheet, row, column)
      const above = row > 0 ? cellAt(sheet, row - 1, column)?.numberFormat : undefined
      if (above) cell.numberFormat = above
      if (asText) cell.value = text
      else typeCell(cell, text, this.model.locale)
    })
    this.model.calculated = false
  }

  /** A cell's value; formulas must have been calculated. */
  value(where: string): CellValue {
    const { sheet, row, column } = this.#place(where)
    return cellAt(sheet, row, column)?.value ?? ''
  }

  sheet(name: string): SheetModel {
    const sheet = sheetByName(this.model, name)
    if (!sheet) throw new Error(`There is no tab "${name}".`)
    return sheet
  }

  #place(where: string): { sheet: SheetModel; row: number; column: number } {
    const named = this.model.namedRanges.find(({ name }) => name.toLowerCase() === where.toLowerCase())
    if (named) return { sheet: sheetById(this.model, named.sheetId), ...named.area }
    const found = parseA1(where, (tab) => (tab === null ? sheetById(this.model, this.model.activeSheetId) : sheetByName(this.model, tab)))
    if (!found) throw new Error(`There is no cell or named range "${where}".`)
    return { sheet: found.sheet, row: found.area.row, column: found.area.column }
  }

  /** Google loads the whole script for every execution: nothing is remembered between two of them. */
  #load(): Realm {
    this.#context.mode = 'loading'
    const realm = this.#parts.realm(this.#parts.code, this.#globals)
    this.#context.makeDate = realm.makeDate
    return realm
  }

  #execute(name: string, args: readonly unknown[], mode: Mode, use: (result: unknown) => void = () => {}): unknown {
    try {
      const realm = this.#load()
      const run = name.endsWith('_') ? undefined : realm.function(name)
      if (!run) throw new Error(`Script function not found: ${name}`)
      this.#context.mode = mode
      const result = run(...args.map((each) => (each === undefined ? undefined : realm.adopt(JSON.stringify(each)))))
      use(result)
      return result
    } finally {
      this.#context.mode = 'full'
    }
  }

  /** The add-on's custom functions, as an engine calls them. */
  customFunctions(): CustomFunctions {
    if (this.customFunctionNames.length === 0) return {}
    let realm: Realm | null = null
    const toRealm = (value: unknown): unknown => (Array.isArray(value) && realm ? realm.adopt(JSON.stringify(value)) : value)
    const runner = (name: string) => (...args: unknown[]): unknown => {
      realm ??= this.#load()
      this.#context.mode = 'custom function'
      try {
        return realm.function(name)?.(...args.map(toRealm))
      } finally {
        this.#context.mode = 'full'
      }
    }
    return Object.fromEntries(this.customFunctionNames.map((name) => [name, runner(name)]))
  }
}

function typeCell(cell: CellModel, text: string, locale: string): void {
  const typed = typedValue(text, locale, cell.numberFormat)
  delete cell.formula
  delete cell.spilled
  cell.value = typed.value
  if (typed.formula) cell.formula = typed.formula
  if (typed.numberFormat && (!cell.numberFormat || cell.numberFormat === 'General')) cell.numberFormat = typed.numberFormat
}
