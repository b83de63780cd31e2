/** One row of the tab on its way from how it stands to how it shall stand. */
export interface ArrangedRow {
  /** The add-on's name for it; null for a row of the user. */
  readonly key: string | null
  /** Where it stands now; null where nothing of it stands yet. */
  readonly from: number | null
  /** An empty row that was inserted for it before, by a refresh that was cut off. */
  readonly isThere?: boolean
}

/** What has to happen to the rows, in this order, each 0-based in the tab as it then stands. */
export interface RowSteps {
  readonly remove: readonly { readonly first: number; readonly count: number }[]
  readonly insert: readonly { readonly before: number; readonly count: number }[]
}

/**
 * Brings the rows that are there and the rows that are wanted together. A wanted row that is missing comes below the one
 * that precedes it; a row that is no longer wanted goes, unless somebody wrote something into it.
 * @param current the key of each row as it stands; null for a row of the user
 * @param holdsOwn whether a row holds anything that is not the add-on's
 * @param isSpare whether a row may be one that a cut-off refresh had inserted, and written nothing into yet
 */
export function arrangeRows(
  current: readonly (string | null)[],
  wanted: readonly string[],
  holdsOwn: (row: number) => boolean,
  isSpare: (row: number) => boolean = () => false,
): { readonly rows: readonly ArrangedRow[]; readonly steps: RowSteps } {
  const names = new Set(wanted)
  const vanished = (key: string | null, row: number): boolean => key !== null && !names.has(key) && !holdsOwn(row)
  const rows: ArrangedRow[] = current.flatMap((key, from) =>
    vanished(key, from) ? [] : [{ key: key !== null && names.has(key) ? key : null, from }],
  )
  const there = new Set(rows.map(({ key }) => key))
  let previous: string | null = null
  for (const key of wanted) {
    if (!there.has(key)) {
      const after: number = previous === null ? -1 : rows.findIndex((row) => row.key === previous)
      const next = rows[after + 1]
      const isThere = next !== undefined && next.key === null && next.from !== null && isSpare(next.from)
      rows.splice(after + 1, isThere ? 1 : 0, { key, from: null, isThere })
    }
    previous = key
  }
  return {
    rows,
    steps: {
      // From the bottom up: what is taken away does not move what is taken away next.
      remove: runs(current.flatMap((key, row) => (vanished(key, row) ? [row] : [])))
        .reverse()
        .map(([first, count]) => ({ first, count })),
      // So is what comes in: where Sheets leaves one out, all others are in their places.
      insert: insertions(rows),
    },
  }
}

function insertions(rows: readonly ArrangedRow[]): RowSteps['insert'] {
  const missing = runs(rows.flatMap(({ from, isThere }, row) => (from === null && !isThere ? [row] : [])))
  let above = 0
  const insert = missing.map(([row, count]) => {
    const before = row - above
    above += count
    return { before, count }
  })
  return insert.reverse()
}

/** Where a row stands when these steps are done, 0-based; one that goes, where the next one stands. */
export function lineAfter({ remove, insert }: RowSteps, line: number): number {
  let now = line
  for (const { first, count } of remove) if (first < now) now -= Math.min(count, now - first)
  for (const { before, count } of insert) if (before <= now) now += count
  return now
}

/** Neighbours as one: [1, 2, 5] → [[1, 2], [5, 1]]. */
export function runs(ascending: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = []
  for (const each of ascending) {
    const last = found[found.length - 1]
    if (last && last[0] + last[1] === each) last[1]++
    else found.push([each, 1])
  }
  return found
}
