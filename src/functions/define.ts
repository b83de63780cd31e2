import { ArgumentError, givenCell } from './argument-error'
import { pairUp, rowsAndColumns } from './paired-ranges'
import type { Param, Result, Shape } from './param'
import { isBlankCell, type ValueKind } from './value-kinds'

type ValueOf<K> = K extends ValueKind<infer Value> ? Value : never

type Given<P> =
  P extends Param<infer S, infer K>
    ? S extends 'each' | 'single'
      ? ValueOf<K>
      : S extends 'table'
        ? readonly (readonly ValueOf<K>[])[]
        : readonly ValueOf<K>[]
    : never
type AllGiven<Ps extends readonly Param[]> = { -readonly [Index in keyof Ps]: Given<Ps[Index]> }

export interface Example {
  /** As typed in an en_US workbook: numbers, `[[row], [row]]` for a range. */
  readonly args: readonly unknown[]
  readonly gives: Result
}

/** A custom function: the one source of its wiring, checks, help, documentation and example tests. */
export interface CustomFunction {
  readonly name: string
  readonly summary: string
  readonly params: readonly Param[]
  readonly returns: string
  readonly examples: readonly Example[]
  readonly call: (args: readonly unknown[]) => Result
}

interface Declaration<Ps extends readonly Param[]> {
  readonly name: string
  readonly summary: string
  readonly params: Ps
  readonly returns: string
  readonly examples: readonly Example[]
  /** Gets checked values, in the order of the params, for one result. A flat list is spilled in the shape of the paired ranges. */
  readonly run: (...values: AllGiven<Ps>) => Result | readonly number[]
  /** Checks that need several arguments at once: what must hold, in words, or null where all is well. */
  readonly agree?: (
    ...values: AllGiven<Ps>
  ) => { readonly argument: string; readonly allowed: string; readonly given: string } | null
}

/** Declares a parameter. */
export const param = <S extends Shape, K extends ValueKind<unknown>>(
  name: string,
  kind: K,
  shape: S,
  help: string,
  byDefault?: number | '',
): Param<S, K> => (byDefault === undefined ? { name, kind, shape, help } : { name, kind, shape, help, byDefault })

/**
 * Declares a custom function. Ranges go in and arrays come out: where an `each` argument is a column
 * of k cells, there are k results, and rows that are blank throughout give blanks.
 * @throws ArgumentError with a sentence for the cell, naming the function and the argument.
 */
export function define<const Ps extends readonly Param[]>(declaration: Declaration<Ps>): CustomFunction {
  const { name, params, run, agree } = declaration
  const resultOf = (
    cells: readonly (readonly unknown[])[],
    grids: readonly (readonly (readonly unknown[])[])[],
    where: string,
  ): Result | readonly number[] => {
    const values = params.map((parameter, index) =>
      parameter.shape === 'table'
        ? (grids[index] as unknown[][]).map((row) => accepted(name, parameter, row, where))
        : accepted(name, parameter, cells[index] as readonly unknown[], where),
    ) as AllGiven<Ps>
    const trouble = agree?.(...values) ?? null
    if (trouble) throw new ArgumentError(name, trouble.argument, trouble.allowed, trouble.given)
    return run(...values)
  }
  return {
    ...declaration,
    call: (args) => {
      if (args.length > params.length) {
        throw new ArgumentError(name, 'the number of arguments', `at most ${params.length}`, `there are ${args.length}`)
      }
      const grids = params.map((parameter, index) => asGrid(args[index] === undefined ? parameter.byDefault : args[index]))
      if (args.length > 0 && args.every(Array.isArray) && grids.flat(2).every(isBlankCell)) return ''
      const results = Math.max(
        1,
        ...params.map((parameter, index) => (parameter.shape === 'each' ? (grids[index] as unknown[][]).length : 1)),
      )
      params.forEach((parameter, index) => checkShape(name, parameter, grids[index] as unknown[][], results))
      if (results === 1) {
        const pairing = pairUp(name, params, grids)
        const cells = pairing.grids.map((grid) => grid.flat())
        return finite(name, pairing.spill(resultOf(cells, pairing.grids, '')))
      }
      return Array.from({ length: results }, (_, row) => {
        const hasRow = (index: number): boolean => params[index]?.shape !== 'table' && grids[index]?.length === results
        const cells = grids.map((grid, index) => (hasRow(index) ? (grid[row] as unknown[]) : grid.flat()))
        const own = cells.filter((_, index) => hasRow(index)).flat()
        const result = (): Result => resultOf(cells, grids, `row ${row + 1}`) as Result
        return [own.every(isBlankCell) ? '' : (finite(name, result()) as number | string)]
      })
    },
  }
}

/** A cell never shows a number that is none: amounts beyond what a cell can hold are said to be that. */
function finite(functionName: string, result: Result): Result {
  const cells: readonly unknown[] = Array.isArray(result) ? result.flat() : [result]
  if (cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell))) {
    throw new Error(`${functionName}: the result is larger than a cell can hold. Check the sizes of the arguments.`)
  }
  return result
}

/** One cell arrives as a scalar, a range as rows of cells. */
const asGrid = (argument: unknown): unknown[][] =>
  Array.isArray(argument) ? argument.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[argument]]

function checkShape(functionName: string, parameter: Param, grid: readonly (readonly unknown[])[], results: number): void {
  const rows = grid.length
  const columns = grid[0]?.length ?? 0
  const given = `it has ${rowsAndColumns(grid)}`
  if (rows * columns === 0) throw new ArgumentError(functionName, parameter.name, parameter.kind.allowed, 'the range is empty')
  if (parameter.shape === 'single' && rows * columns !== 1) {
    throw new ArgumentError(functionName, parameter.name, 'one cell', given)
  }
  if (parameter.shape === 'each' && (columns !== 1 || (rows !== 1 && rows !== results))) {
    throw new ArgumentError(
      functionName,
      parameter.name,
      results > 1 ? `one cell or a column of ${results} cells` : 'one cell or a column of cells',
      given,
    )
  }
  if (parameter.shape === 'list' && results > 1 && rows !== 1 && rows !== results) {
    throw new ArgumentError(functionName, parameter.name, `one row for all ${results} results, or ${results} rows`, given)
  }
}

/** The cells of one argument for one result, each checked. */
function accepted(functionName: string, parameter: Param, cells: readonly unknown[], where: string): unknown {
  const several = cells.length > 1
  const values = cells.map((cell, index) => {
    const value = parameter.kind.accept(cell)
    if (value !== null) return value
    const place = [where, several ? `cell ${index + 1}` : ''].filter(Boolean).join(', ')
    throw new ArgumentError(
      functionName,
      parameter.name,
      parameter.kind.allowed,
      givenCell(cell, place),
      parameter.kind.hint?.(cell) ?? null,
    )
  })
  return parameter.shape === 'each' || parameter.shape === 'single' ? values[0] : values
}
