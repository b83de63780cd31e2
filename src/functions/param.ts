import type { ValueKind } from './value-kinds'

/**
 * How an argument is taken:
 * - `each`: one cell for all results, or a column with a cell for each;
 * - `list`: one set of cells for all results, or a block with a row for each;
 * - `single`: one cell;
 * - `all`: every cell of the range, in reading order;
 * - `paired`: like `all`, but what stands at the same place in the paired ranges belongs together. They have one shape;
 *   places that are blank in all of them are left out, unless every kind allows blanks;
 * - `table`: a block of cells that keeps its rows and columns, one for all results.
 */
export type Shape = 'each' | 'list' | 'single' | 'all' | 'paired' | 'table'

/** One parameter of a custom function. */
export interface Param<S extends Shape = Shape, K extends ValueKind<unknown> = ValueKind<unknown>> {
  readonly name: string
  readonly kind: K
  readonly shape: S
  readonly help: string
  /** Used where the argument is left out; blank for a kind that allows it. */
  readonly byDefault?: number | ''
}

/** What a custom function gives back to the cell: a value, or rows of values. */
export type Result = number | string | readonly (readonly (number | string)[])[]
