import type { DataReport, Remark } from './contract'

const MOST_ROWS_NAMED = 200

/** Collects what is worth saying while rows are read: a code once, with the rows (as numbered on screen) it was seen in. */
export class Findings {
  private readonly seen = new Map<string, { remark: Remark; rows: number[]; count: number }>()

  /** Notes a row, 0-based in the grid, under a code. */
  add(code: string, row: number): void {
    const found = this.seen.get(code) ?? { remark: { code, details: {} }, rows: [], count: 0 }
    found.count++
    if (found.rows.length < MOST_ROWS_NAMED) found.rows.push(row + 1)
    this.seen.set(code, found)
  }

  /** As remarks that name the count and the rows. */
  asRemarks(): Remark[] {
    return [...this.seen.values()].map(({ remark, rows, count }) => ({ code: remark.code, details: { count, rows } }))
  }

  /** As skipped rows. */
  asSkipped(): DataReport['rowsSkipped'] {
    return [...this.seen.values()].map(({ remark, rows, count }) => ({ reason: remark, rows, count }))
  }

  has(code: string): boolean {
    return this.seen.has(code)
  }
}
