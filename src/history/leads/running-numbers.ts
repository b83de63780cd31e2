import { roomier } from './typed-arrays'

const FEWEST = 64

/** Numbers that mostly go up by one, such as the rows of leads: kept one by one from where they no longer do. */
export class RunningNumbers {
  private length = 0
  private first = 0
  /** null as long as each number is one more than the number before. */
  private numbers: Int32Array | null = null

  add(value: number): void {
    if (this.length === 0) this.first = value
    if (this.numbers === null && value !== this.first + this.length) this.keepEach()
    if (this.numbers !== null) {
      if (this.length === this.numbers.length) this.numbers = roomier(this.numbers, new Int32Array(this.length * 2))
      this.numbers[this.length] = value
    }
    this.length++
  }

  at(place: number): number {
    return this.numbers === null ? this.first + place : (this.numbers[place] as number)
  }

  private keepEach(): void {
    this.numbers = Int32Array.from({ length: Math.max(FEWEST, this.length * 2) }, (_, place) => this.first + place)
  }
}
