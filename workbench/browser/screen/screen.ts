import type { IRange } from '@univerjs/core'
import {
  ArrayValueObject,
  FormulaDataModel,
  FormulaExecutedStateType,
  IFunctionService,
  LexerTreeBuilder,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula'
import { callAsCells } from '../../engine/cell-function'
import { asEngineFunction, type CustomFunctions } from '../../engine/extra-functions'
import { registerExtraFunctions } from '../../engine/register-functions'
import type { SheetModel } from '../../model/sheet-model'
import type { WorkbookModel } from '../../model/workbook-model'
import { rangeOf } from './conditional-formats'
import { judgeDatesByValue } from './dates-by-value'
import { showDecimalsOf } from './decimals'
import { followRows } from './follow-rows'
import { readScreen, type Spills } from './read-screen'
import { keyOf, screenSnapshotOf } from './screen-snapshot'
import { startUniver, type Univer } from './start-univer'
import { typeInLocale } from './typed-input'

/** Results reach the cells at the latest so many milliseconds after they are known. */
const APPLIED_WITHIN = 1500

const VALUE_PARTS = { ArrayValueObject, StringValueObject, ValueObjectFactory }

/** Univer as the workbench uses it: shows a model, gives back what the user made of it. */
export class Screen {
  readonly #univer: Univer
  readonly #keys = new Map<number, string>()
  readonly #listeners = new Set<() => void>()
  #loads = 0
  #waiting = false
  /** How often something was changed that has to be calculated, and how often when the last results were known. */
  #asked = 0
  #known = 0
  /** The model as it was shown last. */
  #shown: WorkbookModel | null = null

  constructor(container: HTMLElement, workbookOf: () => Pick<WorkbookModel, 'locale' | 'timeZone'>) {
    const localeOf = () => workbookOf().locale
    this.#univer = startUniver(container)
    // Univer starts its sheet plugins with the first workbook.
    this.#univer.univerAPI.createWorkbook({ id: 'starting' })
    typeInLocale(this.#univer, localeOf)
    showDecimalsOf(this.#univer, localeOf)
    judgeDatesByValue(this.#univer)
    const { univerAPI } = this.#univer
    const formula = univerAPI.getFormula()
    const service = this.#univer.univer.__getInjector().get(IFunctionService)
    registerExtraFunctions(formula, service, workbookOf, VALUE_PARTS)
    formula.calculationResultApplied(() => this.#calculated(this.#known))
    // Nothing is applied where nothing depended on the change, or nothing came out differently.
    formula.calculationEnd((state) => {
      // What is stopped begins anew.
      if (state === FormulaExecutedStateType.STOP_EXECUTION) return
      const known = this.#asked
      this.#known = known
      if (state === FormulaExecutedStateType.SUCCESS) setTimeout(() => this.#calculated(known), APPLIED_WITHIN)
      else this.#calculated(known)
    })
    univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, options, params }) => {
      if (id === 'sheet.mutation.set-range-values' && !options?.fromFormula) this.#await()
      if (this.#shown) followRows(this.#shown, this.#keys, id, params)
    })
  }

  /** Makes the script's functions callable from cells. */
  addFunctions(functions: CustomFunctions, failed: (name: string, message: string) => void): void {
    const formula = this.#univer.univerAPI.getFormula()
    const service = this.#univer.univer.__getInjector().get(IFunctionService)
    for (const [name, run] of Object.entries(functions)) {
      const inCells = asEngineFunction(run, (message) => failed(name, message))
      formula.registerFunction(name, inCells as never, `${name}: a function of this workbook's script.`)
      callAsCells(service, name, inCells, VALUE_PARTS)
    }
  }

  /** Called after every recalculation, and after a workbook was loaded. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Shows this workbook, on the tab that is its active one. */
  load(model: WorkbookModel): void {
    this.#shown = null
    const { univerAPI } = this.#univer
    const old = univerAPI.getActiveWorkbook()
    if (old) univerAPI.disposeUnit(old.getId())
    this.#keys.clear()
    // The engine keeps a formula as it was parsed, by its text alone, and parsing changes what holds a LAMBDA: a second
    // workbook with the same formula would find it changed.
    this.#univer.univer.__getInjector().get(LexerTreeBuilder).dispose()
    // A fresh id each time: plugins remember what they knew of a unit.
    this.#loads += 1
    const workbook = univerAPI.createWorkbook({ ...screenSnapshotOf(model), id: `${model.id}-${this.#loads}` })
    workbook.setNumfmtLocal(model.locale.slice(0, 2) as 'en')
    const active = model.sheets.find((sheet) => sheet.id === model.activeSheetId)
    if (active) workbook.setActiveSheet(keyOf(active))
    for (const sheet of model.sheets) workbook.getSheetBySheetId(keyOf(sheet))?.setRangesAutoHeight(growingRows(sheet))
    this.#await()
    if (!model.sheets.some(hasFormula)) this.#waiting = false
    this.#shown = model
    for (const listener of this.#listeners) listener()
  }

  /** Brings the model up to date with the screen, once it has calculated. */
  async read(model: WorkbookModel): Promise<void> {
    const workbook = this.#workbook
    // What stands in an open editor counts as typed.
    await workbook.endEditingAsync(true)
    await this.settle()
    const data = this.#univer.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()
    const spills = (data?.[workbook.getId()] ?? {}) as unknown as Spills
    readScreen(model, workbook.save(), workbook.getActiveSheet().getSheetId(), spills, this.#keys)
    const cell = workbook.getActiveSheet().getActiveRange()
    model.activeCell = { row: cell?.getRow() ?? 0, column: cell?.getColumn() ?? 0 }
  }

  /** Waits until every formula stands for what is in the cells. */
  async settle(seconds = 120): Promise<void> {
    for (let waited = 0; this.#waiting && waited < seconds * 20; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (waited === 20 && !this.#hasFormulas()) this.#waiting = false
    }
  }

  get univer(): Univer {
    return this.#univer
  }

  get #workbook() {
    const workbook = this.#univer.univerAPI.getActiveWorkbook()
    if (!workbook) throw new Error('No workbook is open.')
    return workbook
  }

  #hasFormulas(): boolean {
    return JSON.stringify(this.#workbook.save().sheets).includes('"f":')
  }

  #await(): void {
    this.#asked++
    this.#waiting = true
  }

  /** Results of what was asked for before are not those of what was asked for since. */
  #calculated(asked: number): void {
    if (asked !== this.#asked) return
    this.#waiting = false
    for (const listener of this.#listeners) listener()
  }
}

const hasFormula = (sheet: SheetModel): boolean =>
  [...sheet.cells.values()].some((row) => [...row.values()].some((cell) => cell.formula !== undefined))

/** Rows with wrapped text and no height of their own grow with it, as in Sheets. */
function growingRows(sheet: SheetModel): IRange[] {
  const rows = [...sheet.cells].filter(
    ([row, cells]) => !sheet.rowHeights.has(row) && [...cells.values()].some((cell) => cell.style?.wrap === 'WRAP'),
  )
  return rows.map(([row]) => rangeOf({ row, column: 0, lastRow: row, lastColumn: sheet.columns - 1 }))
}
