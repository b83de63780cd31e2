import type { Printer } from './format'

/** How a figure is printed. */
export type FigureKind = 'count' | 'money' | 'share' | 'wholeShare'

/** How a figure differs from what it was. From nothing, there is no saying how much. */
export interface Difference {
  readonly direction: 'up' | 'down'
  /** Of what was agreed, for counts and money. */
  readonly percent?: string
  /** For rates and chances: a percentage of a percentage misleads. */
  readonly points?: string
}

/** The shares of a percent that are shown, so that a difference is the one between what is shown. */
const STEPS = { share: 1000, wholeShare: 100 } as const
const SMALLEST = 0.001

/** @returns null where both are shown the same, or one of them is not known */
export function differenceOf(old: number | null, now: number | null, kind: FigureKind, print: Printer): Difference | null {
  if (old === null || now === null || print[kind](old) === print[kind](now)) return null
  const direction = now > old ? 'up' : 'down'
  if (kind === 'share' || kind === 'wholeShare') {
    const steps = Math.abs(Math.round(now * STEPS[kind]) - Math.round(old * STEPS[kind]))
    return { direction, points: print.ratio((steps / STEPS[kind]) * 100) }
  }
  if (old === 0) return { direction }
  const part = Math.abs(now / old - 1)
  return { direction, percent: part < SMALLEST / 2 ? `<\u00a0${print.share(SMALLEST)}` : print.share(part) }
}
