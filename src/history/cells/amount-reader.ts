import type { Cell } from '../contract'
import { type AmountHabit, amountHabitOf, isDoubtful, readAmount } from './amounts'

const NOTHING_WRITTEN: AmountHabit = { unrounded: new Set(), doubtful: new Set() }

/** Reads the amounts of one column by its habit, which is looked for when the first text comes: numbers have none. */
export class AmountReader {
  private habit: AmountHabit | null = null

  /** @param texts those of the whole column. */
  constructor(private readonly texts: () => Iterable<string>) {}

  read(cell: Cell | undefined): number | null {
    return readAmount(cell, this.habitOf(cell))
  }

  /** Whether an amount is another one in the other habit, and its column has both. */
  isDoubtful(cell: Cell | undefined): boolean {
    return isDoubtful(cell, this.habitOf(cell))
  }

  private habitOf(cell: Cell | undefined): AmountHabit {
    if (typeof cell !== 'string') return NOTHING_WRITTEN
    this.habit ??= amountHabitOf(this.texts())
    return this.habit
  }
}
