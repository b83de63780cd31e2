import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is measured, with the name under which it is printed. */
export type Side = readonly [label: string, run: () => unknown]

/** Runs before each one that is measured: clearing away the garbage throws compiled code away too. */
const WARM_UPS = 3

/** The median time of so many runs, in milliseconds. */
export function medianMs(runs: number, run: () => unknown): number {
  return (mediansMs(runs, [['', run]]) as [number])[0]
}

/**
 * The median times of several sides, in milliseconds. The sides take turns: whatever else the machine does, it does to all of
 * them; and none has to clear away what another one has left.
 */
export function mediansMs(runs: number, sides: readonly Side[], warmUps = WARM_UPS): number[] {
  const times = sides.map((): number[] => [])
  for (let turn = 0; turn < runs; turn++)
    sides.forEach(([, run], side) => {
      collectGarbage()
      for (let warmUp = 0; warmUp < warmUps; warmUp++) run()
      const start = performance.now()
      run()
      times[side]?.push(performance.now() - start)
    })
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0)
}

/** One line: the first side beside each of the others, and how its time stands to theirs. */
export function sideBySide(name: string, runs: number, sides: readonly Side[], warmUps = WARM_UPS): number[] {
  const medians = mediansMs(runs, sides, warmUps)
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

export function collectGarbage(): void {
  if (typeof gc === 'function') gc()
}
