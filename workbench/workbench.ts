import { customFunctionNames } from './custom-functions'
import type { DateCell } from './engine/cell-function'
import type { CustomFunctions } from './engine/extra-functions'
import type { CellValue } from './model/cell'
import { copySheet } from './model/copy-sheet'
import { momentOf } from './model/serial'
import { cellAt, openCell, type SheetModel } from './model/sheet-model'
import { sheetByName, type WorkbookModel } from './model/workbook-model'
import { isPlainJson } from './plain-json'
import type { Moment } from './realm/arguments'
import type { MakeRealm, Realm } from './realm/realm'
import {
  type CallWatcher,
  ExecutionStopped,
  type Mode,
  type ScreenState,
  type ServiceContext,
  SOMEBODY_ELSE,
} from './services/context'
import { sayLate } from './services/late-refusal'
import { type Calls, Meter } from './services/meter'
import { services } from './services/services'
import { isTopLevel } from './top-level-functions'
import { placeOf, typeIntoCell, typeRow } from './typing'

export interface WorkbenchParts {
  readonly model: WorkbookModel
  /** The built `dist/Code.js`. */
  readonly code: string
  /** Pages of the project by name, without `.html`. */
  readonly pages: ReadonlyMap<string, string>
  readonly makeRealm: MakeRealm
  /** Calculates the workbook's formulas: by the engine in Node, by the screen in a browser. */
  readonly calculate: (model: WorkbookModel, customFunctions: CustomFunctions) => Promise<void>
  readonly userLocale?: string
  /** Differs from the workbook's zone on purpose. */
  readonly scriptTimeZone?: string
}

/** A local Sheets with the built add-on in it. */
export class Workbench {
  readonly model: WorkbookModel
  readonly screen: ScreenState = { menu: [], sidebar: null, messages: [], log: [] }
  readonly customFunctionNames: readonly string[]
  readonly #parts: WorkbenchParts
  readonly #meter = new Meter()
  readonly #context: ServiceContext
  readonly #globals: Readonly<Record<string, object>>
  #executions = 0

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
      declares: (name) => isTopLevel(parts.code, name),
      mode: 'full',
      execution: 0,
      stopped: false,
      refusedLater: null,
      locks: new Map(),
      watcher: null,
      makeDate: (milliseconds) => new Date(milliseconds),
    }
    this.#globals = services(this.#context)
  }

  /** What the add-on has asked of Google since the last reset. */
  get calls(): Calls {
    return this.#meter.calls
  }
  resetCalls(): void {
    this.#meter.reset()
  }

  /** Hangs something on every call of the add-on: a test lets one fail, or somebody else come in between. */
  watchCalls(watcher: CallWatcher | null): void {
    this.#context.watcher = watcher
  }
  /** Somebody else is writing into this workbook: their execution holds the document's lock. */
  holdLock(held = true): void {
    if (held) this.#context.locks.set('document', SOMEBODY_ELSE)
    else this.#context.locks.delete('document')
  }

  /** The workbook opens. Before the add-on was used in it, only menus and the locale are there. */
  onOpen(enabled = true): void {
    this.screen.menu = []
    this.#execute('onOpen', [{ authMode: enabled ? 'LIMITED' : 'NONE' }], enabled ? 'full' : 'not enabled')
  }

  /** Runs a top-level function, as a menu item does. `await settle()` first where it reads formulas. */
  run(name: string, ...args: unknown[]): unknown {
    return this.#execute(name, args, 'full')
  }

  /** `google.script.run[name](…args)`: only plain JSON crosses, both ways. */
  serverCall(name: string, ...args: unknown[]): unknown {
    if (!args.every((each) => each === undefined || isPlainJson(each))) {
      throw new Error('Failed due to illegal value in property: only plain JSON can be handed to google.script.run.')
    }
    let result: unknown
    this.#execute(name, args, 'full', (value) => {
      // Google loses such a result without a word; that is copied, not repaired.
      result = value !== undefined && isPlainJson(value) ? (JSON.parse(JSON.stringify(value)) as unknown) : null
    })
    return result
  }

  /** A handler of the add-on, through its one top-level entrance. */
  call(handler: string, ...args: unknown[]): unknown {
    return this.serverCall('plannerCall', handler, args)
  }

  /** Calculates what was written since the last calculation. */
  async settle(): Promise<void> {
    if (!this.model.calculated) await this.recalculate()
  }

  async recalculate(): Promise<void> {
    await this.#parts.calculate(this.model, this.customFunctions())
  }

  /** What a user types into a cell: `'My tab'!B3`, a named range, or an address in the active tab. */
  typeInto(where: string, text: string): void {
    const { sheet, row, column } = placeOf(this.model, where)
    typeIntoCell(openCell(sheet, row, column), text, this.model.locale)
    this.model.calculated = false
  }

  /** Types a row below the last one of a tab; `asText` as Sheets does with conversion switched off. */
  appendRow(tab: string, texts: readonly string[], asText = false): void {
    typeRow(this.sheet(tab), texts, this.model.locale, asText)
    this.model.calculated = false
  }

  /** A person duplicates a tab. */
  duplicateTab(name: string): SheetModel {
    return copySheet(this.model, this.sheet(name))
  }

  /** A cell's value; formulas must have been calculated. */
  value(where: string): CellValue {
    const { sheet, row, column } = placeOf(this.model, where)
    return cellAt(sheet, row, column)?.value ?? ''
  }

  sheet(name: string): SheetModel {
    const sheet = sheetByName(this.model, name)
    if (!sheet) throw new Error(`There is no tab "${name}".`)
    return sheet
  }

  /** Google loads the whole script for every execution: nothing is remembered between two of them. */
  #load(): Realm {
    this.#context.mode = 'loading'
    return this.#parts.makeRealm(this.#parts.code, ({ newDate }) => {
      this.#context.makeDate = newDate
      return this.#globals
    })
  }

  #execute(name: string, args: readonly unknown[], mode: Mode, use: (result: unknown) => void = () => {}): unknown {
    const context = this.#context
    const { mode: outerMode, execution: outer, stopped, refusedLater, makeDate } = context
    const execution = ++this.#executions
    Object.assign(context, { execution, stopped: false, refusedLater: null })
    try {
      const realm = this.#load()
      if (!isTopLevel(this.#parts.code, name)) throw new Error(`Script function not found: ${name}`)
      context.mode = mode
      const result = realm.call(name, args)
      // Whatever the add-on made of its end: what was stopped has no answer.
      if (context.stopped) throw new ExecutionStopped()
      sayLate(context)
      use(result)
      return result
    } finally {
      // Google lets go of the locks of an execution that has ended, in whatever way.
      for (const [kind, holder] of context.locks) if (holder === execution) context.locks.delete(kind)
      // One that began while another was running leaves that as it was.
      Object.assign(context, { mode: outerMode, execution: outer, stopped, refusedLater, makeDate })
    }
  }

  /** Date cells as moments in the workbook's zone, of which the realm makes its Dates. */
  #withMoments(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each: unknown) => this.#withMoments(each))
    if (typeof value !== 'object' || value === null || !('dateSerial' in value)) return value
    return { $milliseconds: momentOf((value as DateCell).dateSerial, this.model.timeZone) } satisfies Moment
  }

  /** The add-on's custom functions, as an engine calls them: all in one load, in which nothing may be written. */
  customFunctions(): CustomFunctions {
    let loaded: Realm | null = null
    const runner =
      (name: string) =>
      (...args: unknown[]): unknown => {
        try {
          loaded ??= this.#load()
          this.#context.mode = 'custom function'
          return loaded.call(
            name,
            args.map((each) => this.#withMoments(each)),
          )
        } catch (error) {
          this.screen.log.push(`${name}: ${String(error)}`)
          throw error
        } finally {
          this.#context.mode = 'full'
        }
      }
    return Object.fromEntries(this.customFunctionNames.map((name) => [name, runner(name)]))
  }
}
