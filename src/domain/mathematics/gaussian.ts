/** A square, symmetric, positive matrix as rows. */
export type Matrix = readonly (readonly number[])[]

/** A variance smaller than this is rounding. */
const NOTHING = 1e-10

/** The lower triangle L with L·Lᵀ = the matrix (Cholesky). Rounding below zero is taken for nothing. */
export function cholesky(matrix: Matrix): number[][] {
  const lower: number[][] = []
  matrix.forEach((values, i) => {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      const other = i === j ? row : (lower[j] as number[])
      let left = values[j] as number
      for (let k = 0; k < j; k++) left -= (row[k] as number) * (other[k] as number)
      row.push(i === j ? Math.sqrt(Math.max(left, NOTHING)) : left / (other[j] as number))
    }
    lower.push(row)
  })
  return lower
}

/** Solves L·x = b for a lower triangle. */
export function solveLower(lower: Matrix, b: readonly number[]): number[] {
  const x: number[] = []
  lower.forEach((row, i) => {
    let left = b[i] as number
    for (let k = 0; k < i; k++) left -= (row[k] as number) * (x[k] as number)
    x.push(left / (row[i] as number))
  })
  return x
}

/** left · matrix · rightᵀ for every pair of rows. */
export function between(left: Matrix, matrix: Matrix, right: Matrix): number[][] {
  const product = left.map((row) => matrix.map((column) => dot(row, column)))
  return product.map((row) => right.map((column) => dot(row, column)))
}

export function dot(left: readonly number[], right: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number)
  return sum
}
