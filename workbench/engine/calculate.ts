import { eachCell, openCell, type SheetModel } from '../model/sheet-model'
import type { WorkbookModel } from '../model/workbook-model'
import { asEngineFunction, type CustomFunctions, computedValue, extraFunctions } from './extra-functions'
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
  const { createUniver, english, preset, FormulaDataModel } = options.univer
  const { univer, univerAPI } = createUniver({ locale: english, locales: { [english]: {} }, presets: [preset()] })
  try {
    const workbook = univerAPI.createWorkbook(snapshotOf(model))
    const engine = univerAPI.getFormula()
    for (const [name, run] of Object.entries(extraFunctions(() => model.locale))) engine.registerFunction(name, run as never, '')
    for (const [name, run] of Object.entries(options.customFunctions ?? {})) {
      engine.registerFunction(name, asEngineFunction(run, (message) => options.onFunctionError?.(name, message)) as never, '')
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

function hasFormula(sheet: SheetModel): boolean {
  for (const [, , cell] of eachCell(sheet)) if (cell.formula) return true
  return false
}
