import { eachCell, openCell, type SheetModel } from '../model/sheet-model'
import type { WorkbookModel } from '../model/workbook-model'
import { callAsCells } from './cell-function'
import { brokenByCircles } from './circles'
import { asEngineFunction, type CustomFunctions, computedValue } from './extra-functions'
import { registerExtraFunctions } from './register-functions'
import { snapshotOf } from './snapshot'
import type { UniverModules } from './univer-modules'

interface Computed {
  readonly v?: unknown
  readonly t?: number | null
}
type Matrix = Readonly<Record<number, Readonly<Record<number, Computed | null>>>>

export interface CalculationOptions {
  readonly univer: UniverModules
  readonly customFunctions?: CustomFunctions
  /** What a custom function threw. */
  readonly onFunctionError?: (name: string, message: string) => void
  readonly timeoutSeconds?: number
}

/** Calculates every formula of the workbook and writes the results, spills and errors included, into the model. */
export async function calculate(model: WorkbookModel, options: CalculationOptions): Promise<void> {
  removeSpills(model)
  if (!model.sheets.some(hasFormula)) {
    model.calculated = true
    return
  }
  const { createUniver, english, preset, FormulaDataModel, IFunctionService } = options.univer
  const { univer, univerAPI } = createUniver({ locale: english, locales: { [english]: {} }, presets: [preset()] })
  try {
    const withDates = callsOneOf(model, Object.keys(options.customFunctions ?? {}))
    const workbook = univerAPI.createWorkbook(snapshotOf(model, { withDates, broken: brokenByCircles(model) }))
    const engine = univerAPI.getFormula()
    const functions = univer.__getInjector().get(IFunctionService)
    registerExtraFunctions(engine, functions, () => model, options.univer)
    for (const [name, run] of Object.entries(options.customFunctions ?? {})) {
      const inCells = asEngineFunction(run, (message) => options.onFunctionError?.(name, message))
      engine.registerFunction(name, inCells as never, '')
      callAsCells(functions, name, inCells, options.univer)
    }
    await new Promise<void>((resolve, reject) => {
      const seconds = options.timeoutSeconds ?? 600
      const timer = setTimeout(() => reject(new Error(`Calculation took longer than ${seconds} seconds.`)), seconds * 1000)
      engine.calculationResultApplied(() => {
        clearTimeout(timer)
        resolve()
      })
      engine.executeCalculation()
    })
    const saved = workbook.save()
    const spills = (univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()?.[model.id] ??
      {}) as unknown as Record<string, Matrix>
    for (const sheet of model.sheets) {
      readBack(sheet, (saved.sheets[`sheet${sheet.id}`]?.cellData ?? {}) as Matrix, spills[`sheet${sheet.id}`] ?? {})
    }
    model.calculated = true
  } finally {
    univer.dispose()
  }
}

function readBack(sheet: SheetModel, computed: Matrix, spills: Matrix): void {
  for (const [row, column, cell] of eachCell(sheet)) {
    if (!cell.formula) continue
    const result = computed[row]?.[column]
    cell.value = computedValue(result?.v, result?.t ?? undefined)
  }
  for (const [row, columns] of Object.entries(spills)) {
    for (const [column, result] of Object.entries(columns)) {
      if (!result || Number(row) >= sheet.rows || Number(column) >= sheet.columns) continue
      const cell = openCell(sheet, Number(row), Number(column))
      if (cell.formula || cell.value !== '') continue
      cell.value = computedValue(result.v, result.t ?? undefined)
      cell.spilled = true
    }
  }
}

function removeSpills(model: WorkbookModel): void {
  for (const sheet of model.sheets) {
    for (const [, , cell] of eachCell(sheet)) {
      if (!cell.spilled) continue
      cell.value = ''
      delete cell.spilled
    }
  }
}

/** Whether any formula calls one of these functions. */
function callsOneOf(model: WorkbookModel, names: readonly string[]): boolean {
  if (names.length === 0) return false
  const call = new RegExp(`\\b(?:${names.join('|')})\\s*\\(`, 'i')
  return model.sheets.some((sheet) =>
    [...eachCell(sheet)].some(([, , { formula }]) => formula !== undefined && call.test(formula)),
  )
}

function hasFormula(sheet: SheetModel): boolean {
  for (const [, , cell] of eachCell(sheet)) if (cell.formula) return true
  return false
}
