/** Arguments as Google checks them: by the signature, before anything happens. */
export function needs(kind: 'string' | 'number' | 'boolean' | 'object' | 'function', value: unknown, method: string): void {
  if (typeof value !== kind || value === null || (kind === 'number' && !Number.isFinite(value))) {
    throw new Error(`The parameters (${value === null ? 'null' : typeof value}) don't match the method signature for ${method}.`)
  }
}

/** A grid as large as the range, with Google's own words when it is not. */
export function needsGrid(values: unknown, rows: number, columns: number, method: string): unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw new Error(`The parameters (${typeof values}) don't match the method signature for ${method}.`)
  }
  const grid = values as unknown[][]
  if (grid.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
    )
  }
  const wrong = grid.find((row) => row.length !== columns)
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    )
  }
  return grid
}

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'
