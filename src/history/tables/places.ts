const FEWEST = 64
const GOLDEN = 0x9e3779b1
const MIXER = 0x85ebca6b
const EMPTY = -1

/** To see the two halves of a number. */
const number = new Float64Array(1)
const halves = new Int32Array(number.buffer)

/**
 * Gives each distinct number a place, 0 for the first one met, so that what is counted under it stands in arrays. A Map to
 * objects does the same and takes three to five times as long: what it holds lies all over the memory, and has to be
 * cleared away.
 */
export class Places {
  /** How many distinct numbers were met. */
  size = 0
  private slots = new Int32Array(FEWEST * 2).fill(EMPTY)
  private shift = 32 - Math.log2(FEWEST * 2)
  private numbers = new Float64Array(FEWEST)

  /** The place of a number: the next one where it was not met before. */
  of(key: number): number {
    let slot = this.slotOf(key)
    for (;;) {
      const place = this.slots[slot] as number
      if (place === EMPTY) return this.add(key, slot)
      if (this.numbers[place] === key) return place
      slot = (slot + 1) & (this.slots.length - 1)
    }
  }

  /** What stands at each place, from the smallest number on. */
  inOrder<Row>(rowOf: (key: number, place: number) => Row): Row[] {
    const rows: Row[] = []
    for (const key of this.numbers.slice(0, this.size).sort()) rows.push(rowOf(key, this.of(key)))
    return rows
  }

  private add(key: number, slot: number): number {
    const place = this.size++
    this.slots[slot] = place
    // Adding nothing makes one of the two zeros.
    this.numbers[place] = key + 0
    if (this.size === this.numbers.length) this.grow()
    return place
  }

  private grow(): void {
    const numbers = new Float64Array(this.numbers.length * 2)
    numbers.set(this.numbers)
    this.numbers = numbers
    this.slots = new Int32Array(numbers.length * 2).fill(EMPTY)
    this.shift--
    for (let place = 0; place < this.size; place++) {
      let slot = this.slotOf(numbers[place] as number)
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = place
    }
  }

  /** Where to look first: a number's two halves, well shaken (Knuth's multiplicative hashing). */
  private slotOf(key: number): number {
    // Adding nothing makes one of the two zeros.
    number[0] = key + 0
    return Math.imul((halves[0] as number) ^ Math.imul(halves[1] as number, MIXER), GOLDEN) >>> this.shift
  }
}
