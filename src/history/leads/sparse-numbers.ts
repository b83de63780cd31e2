import { roomier } from './typed-arrays'

const FEWEST = 64

/** Numbers that only some places have, such as the value of a deal: most leads bring none. */
export class SparseNumbers {
  /** How many places have one. */
  length = 0
  /** The largest one, if any is above 0. */
  most = 0
  areWhole = true
  private places = new Int32Array(FEWEST)
  private numbers = new Float64Array(FEWEST)
  /** Where the last one was found: places are mostly asked for one after the other. */
  private last = 0

  /** @param place a later one than any before. */
  set(place: number, value: number): void {
    if (this.length === this.places.length) {
      this.places = roomier(this.places, new Int32Array(this.length * 2))
      this.numbers = roomier(this.numbers, new Float64Array(this.length * 2))
    }
    if (value > this.most) this.most = value
    if (this.areWhole && !Number.isInteger(value)) this.areWhole = false
    this.places[this.length] = place
    this.numbers[this.length] = value
    this.length++
  }

  /** The number of a place; NaN where it has none. */
  at(place: number): number {
    const after = this.last + 1
    const index = after < this.length && this.places[after] === place ? after : this.search(place)
    if (index === this.length || this.places[index] !== place) return Number.NaN
    this.last = index
    return this.numbers[index] as number
  }

  /** Where a place stands, or would. */
  private search(place: number): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.places[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low
  }
}
