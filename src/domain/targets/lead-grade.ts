/**
 * What a lead's fit and interest come to. Thresholds are points from which a row or column applies, ascending; a grade for
 * each pair. Fit is how well a company resembles the ideal customer; interest is what its people did.
 */
export interface GradeMatrix {
  readonly fitFrom: readonly number[]
  readonly interestFrom: readonly number[]
  /** A row for each fit, a grade for each interest. */
  readonly grades: readonly (readonly string[])[]
}

/** What both teams start from, on a scale of 100 points each: good in both is an A, in neither a D. */
export const USUAL_MATRIX: GradeMatrix = {
  fitFrom: [0, 40, 70],
  interestFrom: [0, 40, 70],
  grades: [
    ['D', 'D', 'C'],
    ['C', 'B', 'B'],
    ['B', 'A', 'A'],
  ],
}

/** The grade of a lead; null where its points lie below the lowest threshold. */
export function gradeOf(fit: number, interest: number, matrix: GradeMatrix): string | null {
  const row = lastFrom(matrix.fitFrom, fit)
  const column = lastFrom(matrix.interestFrom, interest)
  return row < 0 || column < 0 ? null : (matrix.grades[row]?.[column] ?? null)
}

/** The last threshold that is reached; -1 for none. */
const lastFrom = (thresholds: readonly number[], points: number): number =>
  thresholds.filter((threshold) => threshold <= points).length - 1
