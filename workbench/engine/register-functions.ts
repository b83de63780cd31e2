import type { IFunctionService } from '@univerjs/engine-formula'
import type { WorkbookModel } from '../model/workbook-model'
import { callAsCells, type ValueParts } from './cell-function'
import { type EngineFunction, extraFunctions } from './extra-functions'

/** Where the engine takes functions of ours. */
interface Engine {
  readonly registerFunction: (name: string, run: never, description: string) => unknown
}

/** To these a blank cell is a blank; the engine would hand them 0. */
const OF_CELLS = ['EXACT']

/** Gives the engine what Sheets has and it has not, or has wrong. */
export function registerExtraFunctions(
  engine: Engine,
  functions: IFunctionService,
  workbook: () => Pick<WorkbookModel, 'locale' | 'timeZone'>,
  parts: ValueParts,
): void {
  for (const [name, run] of Object.entries(extraFunctions(workbook))) {
    engine.registerFunction(name, run as never, '')
    if (OF_CELLS.includes(name)) callAsCells(functions, name, withoutDates(run), parts)
  }
}

/** A date is its number to them. */
const withoutDates =
  (run: EngineFunction): Parameters<typeof callAsCells>[2] =>
  (...args) =>
    run(...args.map((each) => (Array.isArray(each) ? each.map((row) => row.map(plain)) : plain(each))))

const plain = <Value>(value: Value | { readonly dateSerial: number }): Value | number =>
  typeof value === 'object' && value !== null && 'dateSerial' in value ? value.dateSerial : (value as Value)
