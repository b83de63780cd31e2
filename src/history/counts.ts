import { Places } from './places'

/** How often each distinct number was met. */
export class Counts {
  private readonly places = new Places()
  private readonly counts: number[] = []

  add(key: number): void {
    const place = this.places.of(key)
    if (place === this.counts.length) this.counts.push(1)
    else this.counts[place] = (this.counts[place] as number) + 1
  }

  /** A row for each number, from the smallest one on. */
  inOrder<Row>(rowOf: (key: number, count: number) => Row): Row[] {
    return this.places.inOrder((key, place) => rowOf(key, this.counts[place] as number))
  }
}
