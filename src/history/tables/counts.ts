import { roomier } from '../leads/typed-arrays'

const FEWEST = 64
/** Most counts that are kept for each number, used or not: making more takes longer than sorting. */
const COUNTS_A_NUMBER = 4

/** How often each distinct number was met. */
export interface Counts {
  add(number: number): void
  /** A row for each number, from the smallest one on. */
  inOrder<Row>(rowOf: (number: number, count: number) => Row): Row[]
}

/**
 * Of any numbers: kept one by one, and sorted in the end. A Map does the same and takes three times as long: what it holds lies
 * all over the memory.
 */
export class SortedCounts implements Counts {
  private length = 0
  private numbers = new Float64Array(FEWEST)

  add(number: number): void {
    if (this.length === this.numbers.length) this.numbers = roomier(this.numbers, new Float64Array(this.length * 2))
    this.numbers[this.length++] = number
  }

  inOrder<Row>(rowOf: (number: number, count: number) => Row): Row[] {
    const sorted = this.numbers.subarray(0, this.length).sort()
    const rows: Row[] = []
    for (let first = 0, next = 1; first < sorted.length; first = next++) {
      while (next < sorted.length && sorted[next] === sorted[first]) next++
      // Adding nothing makes one of the two zeros.
      rows.push(rowOf((sorted[first] as number) + 0, next - first))
    }
    return rows
  }
}

/** Of whole numbers from 0 that lie close together: a count for each that there could be. */
export class DenseCounts implements Counts {
  private readonly counts: Int32Array

  /** @param below above every number. */
  constructor(below: number) {
    this.counts = new Int32Array(below)
  }

  add(number: number): void {
    this.counts[number] = (this.counts[number] as number) + 1
  }

  inOrder<Row>(rowOf: (number: number, count: number) => Row): Row[] {
    const rows: Row[] = []
    for (let number = 0; number < this.counts.length; number++) {
      const count = this.counts[number] as number
      if (count > 0) rows.push(rowOf(number, count))
    }
    return rows
  }
}

/**
 * For so many numbers.
 * @param below above every one, where all are whole and none is below 0; null where they are not.
 */
export const countsOf = (numbers: number, below: number | null): Counts =>
  below !== null && below <= COUNTS_A_NUMBER * numbers ? new DenseCounts(below) : new SortedCounts()
