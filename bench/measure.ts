/** The median time of so many runs, in milliseconds; the first run is not counted. */
export function medianMs(runs: number, run: () => void): number {
  run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** One line: what was measured, beside what it is compared with, and their ratio. */
export function compare(
  name: string,
  ours: readonly [label: string, ms: number],
  other: readonly [label: string, ms: number],
): void {
  const side = ([label, ms]: readonly [string, number]): string => `${label} ${ms.toFixed(ms < 10 ? 2 : 0)} ms`
  console.log(`${name.padEnd(46)} ${side(ours)} · ${side(other)} · ${(ours[1] / other[1]).toFixed(2)} ×`)
}
