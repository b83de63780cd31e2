/** One cell of the tab that the formula stands in; 0-based. */
export interface CellAt {
  readonly row: number
  readonly column: number
}

/** A formula as a tree of typed parts. `print-formula.ts` is the only place that knows how it is written. */
export type Formula =
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'cell'; readonly at: CellAt }
  | { readonly kind: 'range'; readonly from: CellAt; readonly to: CellAt }
  /** `tab`: null for the tab that the formula stands in. */
  | { readonly kind: 'column'; readonly tab: string | null; readonly column: number }
  | { readonly kind: 'elsewhere'; readonly tab: string; readonly at: CellAt; readonly to: CellAt }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Formula; readonly right: Formula }

export type Sign = '+' | '-' | '*' | '/' | '^' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '&'

/** What may stand where a formula is expected: whole numbers, text and cells speak for themselves. */
export type Part = Formula | CellAt | number | string

const isFormula = (part: Formula | CellAt): part is Formula => 'kind' in part

/** Makes a formula of a part. Numbers are whole: a decimal literal would be read differently in another locale. */
export function formula(part: Part): Formula {
  if (typeof part === 'string') return { kind: 'text', value: part }
  if (typeof part === 'number') {
    if (!Number.isInteger(part)) throw new RangeError(`${part} is not whole: let the formula refer to a cell instead.`)
    return { kind: 'integer', value: part }
  }
  return isFormula(part) ? part : { kind: 'cell', at: part }
}

/** A function call, by its English name. */
export const call = (name: string, ...args: readonly Part[]): Formula => ({ kind: 'call', name, args: args.map(formula) })

/** `left sign right`; the printer adds the brackets that are needed. */
export const operation = (left: Part, sign: Sign, right: Part): Formula => ({
  kind: 'operation',
  sign,
  left: formula(left),
  right: formula(right),
})

/** The cells from one corner to the other, in the same tab. */
export const range = (from: CellAt, to: CellAt): Formula => ({ kind: 'range', from, to })

/** A whole column of another tab: what is added below tomorrow counts as well. */
export const wholeColumn = (tab: string, column: number): Formula => ({ kind: 'column', tab, column })

/** A whole column of the tab that the formula stands in; a copy of that tab reads its own. */
export const ownColumn = (column: number): Formula => ({ kind: 'column', tab: null, column })

/** One cell of another tab, or all cells from it to another. */
export const elsewhere = (tab: string, at: CellAt, to: CellAt = at): Formula => ({ kind: 'elsewhere', tab, at, to })

/** `LET(name; value; result)`: what is computed once and used often. */
export const letting = (name: string, value: Part, result: (named: Formula) => Formula): Formula => {
  const named: Formula = { kind: 'name', name }
  return call('LET', named, value, result(named))
}

/** A result for each cell of a range, spilled over as many cells as the range has. */
export const forEach = (cells: Formula, name: string, result: (cell: Formula) => Formula): Formula => {
  const named: Formula = { kind: 'name', name }
  return call('MAP', cells, call('LAMBDA', named, result(named)))
}

export const sum = (...parts: readonly Part[]): Formula => call('SUM', ...parts)
export const when = (condition: Part, then: Part, otherwise: Part): Formula => call('IF', condition, then, otherwise)
export const isBlank = (part: Part): Formula => operation(part, '=', '')
export const join = (...parts: readonly Part[]): Formula =>
  parts.map(formula).reduce((left, right) => operation(left, '&', right))
/**
 * Pair by pair, added up. Unlike SUMPRODUCT over two ranges it holds where somebody inserts a row into one of two blocks.
 */
export const sumOfProducts = (pairs: readonly (readonly [left: Part, right: Part])[]): Formula =>
  pairs.map(([left, right]) => times(left, right)).reduce((total, product) => operation(total, '+', product))
/** Row by row over columns of one block, added up: nobody can insert a row into one of them alone. */
export const product = (...columns: readonly Formula[]): Formula => call('SUMPRODUCT', columns.reduce(times))
export const times = (left: Part, right: Part): Formula => operation(left, '*', right)
export const divided = (left: Part, right: Part): Formula => operation(left, '/', right)
export const minus = (left: Part, right: Part): Formula => operation(left, '-', right)

/**
 * Rounded up to a whole count, with the same guard against floating point as `roundUpCount` in `domain`. Nothing stays 0: an
 * engine may round it to minus 0, and a sentence would say so.
 */
export const roundedUp = (part: Part): Formula =>
  call('MAX', 0, call('ROUNDUP', minus(part, divided(call('MIN', part, 1000), operation(10, '^', 9))), 0))
