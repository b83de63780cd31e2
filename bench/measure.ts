import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is measured, with the name under which it is printed. */
export type Side = readonly [label: string, run: () => unknown]

/** The median time of so many runs, in milliseconds; the first run is not counted. */
export function medianMs(runs: number, run: () => unknown): number {
  return (mediansMs(runs, [['', run]]) as [number])[0]
}

/**
 * The median times of several sides, in milliseconds; the first run of each is not counted. The sides take turns: whatever else
 * the machine does, it does to all of them.
 */
export function mediansMs(runs: number, sides: readonly Side[]): number[] {
  const times = sides.map((): number[] => [])
  for (let turn = 0; turn <= runs; turn++)
    sides.forEach(([, run], side) => {
      collectGarbage()
      const start = performance.now()
      run()
      if (turn > 0) times[side]?.push(performance.now() - start)
    })
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0)
}

/** One line: the first side beside each of the others, and how its time stands to theirs. */
export function sideBySide(name: string, runs: number, sides: readonly Side[]): number[] {
  const medians = mediansMs(runs, sides)
  const first = medians[0] as number
  const shown = sides.map(([label], side) => {
    const ms = medians[side] as number
    return `${label} ${milliseconds(ms)}${side === 0 ? '' : ` (${(first / ms).toFixed(2)} ×)`}`
  })
  say(name, shown.join(' · '))
  return medians
}

/** One line: what was measured, beside what it is compared with, and their ratio. */
export function compare(
  name: string,
  ours: readonly [label: string, ms: number],
  other: readonly [label: string, ms: number],
): void {
  const side = ([label, ms]: readonly [string, number]): string => `${label} ${milliseconds(ms)}`
  say(name, `${side(ours)} · ${side(other)} (${(ours[1] / other[1]).toFixed(2)} ×)`)
}

export const say = (name: string, what: string): void => console.log(`${name.padEnd(52)} ${what}`)

export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`

setFlagsFromString('--expose-gc')
const gc: unknown = runInNewContext('gc')

/** What one side leaves behind is not cleared away in the time of the next. */
export function collectGarbage(): void {
  if (typeof gc === 'function') gc()
}
