import { ArgumentError } from './argument-error'
import type { Param, Result } from './param'
import { isBlankCell } from './value-kinds'

type Grid = readonly (readonly unknown[])[]

/** The ranges with only the places that count, and the way back from a result for each of these to the shape of the ranges. */
export interface Pairing {
  readonly grids: readonly Grid[]
  readonly spill: (result: Result | readonly number[]) => Result
}

/**
 * Brings the paired ranges together, place by place. An optional one that is left out is blank everywhere. What is blank
 * in all of them is no entry, as below a list; where blanks mean something in every range, all places count.
 * @throws ArgumentError where the ranges have different shapes.
 */
export function pairUp(functionName: string, params: readonly Param[], grids: readonly Grid[]): Pairing {
  const paired = params.flatMap(({ shape }, index) => (shape === 'paired' ? [index] : []))
  // A single cell among ranges is what is wrong, wherever it stands.
  const first = paired.find((index) => sizeOf(grids[index] as Grid) > 1) ?? paired[0]
  if (first === undefined) return { grids, spill: (result) => result as Result }
  const model = grids[first] as Grid
  const whole = grids.map((grid, index) => {
    const parameter = params[index] as Param
    if (parameter.shape !== 'paired') return grid
    if (parameter.byDefault === '' && sizeOf(grid) === 1 && grid[0]?.[0] === '') return model.map((row) => row.map(() => ''))
    checkSameShape(functionName, parameter.name, grid, (params[first] as Param).name, model)
    return grid
  })
  const cells = paired.map((index) => (whole[index] as Grid).flat())
  const blanksCount = paired.every((index) => params[index]?.kind.accept('') !== null)
  const counts = model.flat().map((_, place) => blanksCount || cells.some((range) => !isBlankCell(range[place])))
  const kept = counts.includes(true) ? counts : counts.map(() => true)
  return {
    grids: whole.map((grid, index) => (paired.includes(index) ? [grid.flat().filter((_, place) => kept[place])] : grid)),
    spill: (result) => (isList(result) ? inShapeOf(model, kept, result) : result),
  }
}

const isList = (result: Result | readonly number[]): result is readonly number[] =>
  Array.isArray(result) && !Array.isArray(result[0])

function inShapeOf(model: Grid, kept: readonly boolean[], results: readonly number[]): Result {
  let place = 0
  let next = 0
  const spilled = model.map((row) => row.map(() => (kept[place++] ? (results[next++] as number) : '')))
  return sizeOf(model) === 1 ? (results[0] as number) : spilled
}

/** A row beside a column of the same length pairs in order; blocks have to have the same rows and columns. */
function checkSameShape(functionName: string, argument: string, grid: Grid, modelName: string, model: Grid): void {
  const [size, wanted] = [sizeOf(grid), sizeOf(model)]
  if (size !== wanted) {
    throw new ArgumentError(functionName, argument, `as many cells as ${modelName}, so ${wanted}`, `there are ${size}`)
  }
  if (grid.length !== model.length && !(isLine(grid) && isLine(model))) {
    throw new ArgumentError(
      functionName,
      argument,
      `in the same rows and columns as ${modelName}, so ${rowsAndColumns(model)}`,
      `it has ${rowsAndColumns(grid)}`,
    )
  }
}

const sizeOf = (grid: Grid): number => grid.length * (grid[0]?.length ?? 0)
const isLine = (grid: Grid): boolean => grid.length === 1 || grid[0]?.length === 1

/** "2 rows and 1 column". */
export function rowsAndColumns(grid: Grid): string {
  const columns = grid[0]?.length ?? 0
  return `${grid.length} ${grid.length === 1 ? 'row' : 'rows'} and ${columns} ${columns === 1 ? 'column' : 'columns'}`
}
