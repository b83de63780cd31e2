import type {
  ArrayValueObject,
  BaseValueObject,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula'
import { isDateFormat } from '../model/serial'
import type { Scalar as PlainScalar } from './extra-functions'

/** A date cell, as the engine hands it to a custom function. */
export interface DateCell {
  readonly dateSerial: number
}
type Scalar = PlainScalar | DateCell
/** A custom function as cells call it. */
export type CellFunction = (...args: (Scalar | Scalar[][])[]) => PlainScalar | PlainScalar[][]

/** What is needed of the engine's package; Node and a browser load it in different ways. */
export interface ValueParts {
  readonly ArrayValueObject: typeof ArrayValueObject
  readonly StringValueObject: typeof StringValueObject
  readonly ValueObjectFactory: typeof ValueObjectFactory
}

/**
 * Lets a registered function be called as Sheets calls it: one cell is a scalar, whether it was pointed
 * at or typed, and a blank cell is a blank. Univer itself hands over a grid of one, and 0 for a blank.
 */
export function callAsCells(functions: IFunctionService, name: string, run: CellFunction, parts: ValueParts): void {
  const executor = functions.getExecutor(name.toUpperCase())
  if (!executor) throw new Error(`Workbench: the engine has no function ${name}.`)
  executor.isCustom = () => false
  executor.calculate = (...variants: BaseValueObject[]) => valueObject(run(...variants.map(given)), parts)
}

const given = (variant: BaseValueObject): Scalar | Scalar[][] => {
  if (!variant.isArray()) return scalar(variant)
  const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map(scalar))
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows
}

/** A number in a date format is a date. */
function scalar(value: ReturnType<ArrayValueObject['get']>): Scalar {
  if (!value || value.isNull()) return null
  const content = value.getValue() as Scalar
  return typeof content === 'number' && isDateFormat(value.getPattern()) ? { dateSerial: content } : content
}

function valueObject(
  result: PlainScalar | PlainScalar[][],
  { ArrayValueObject, StringValueObject, ValueObjectFactory }: ValueParts,
): BaseValueObject {
  // The factory would make a number of the text 007.
  const one = (value: PlainScalar): BaseValueObject =>
    typeof value === 'string' && !value.startsWith('#') ? StringValueObject.create(value) : ValueObjectFactory.create(value ?? '')
  if (!Array.isArray(result)) return one(result)
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(one)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
}
