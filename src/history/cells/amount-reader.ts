import type { Cell } from '../contract'
import { type AmountHabit, amountHabitOf, isDoubtful, isPerhapsThousandth, readAmount } from './amounts'

const NOTHING_WRITTEN: AmountHabit = { unrounded: new Set(), doubtful: new Set(), isForeign: false }

/** Reads the amounts of one column by its habit, which is looked for when first asked for: whole numbers have none. */
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

  /** Whether a number may be what Sheets made of an amount with a sign between its thousands. */
  isPerhapsThousandth(cell: Cell | undefined): boolean {
    return isPerhapsThousandth(cell, this.habitOf(cell))
  }

  private habitOf(cell: Cell | undefined): AmountHabit {
    if (cell === undefined || Number.isInteger(cell)) return NOTHING_WRITTEN
    this.habit ??= amountHabitOf(this.texts())
    return this.habit
  }
}
