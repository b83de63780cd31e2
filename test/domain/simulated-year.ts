import type { DealSizeLaw } from '../../src/domain/chances/chance-of-revenue'
import type { LeadsOfType } from '../../src/domain/chances/mix-law'
import { betaQuantile } from '../../src/domain/mathematics/beta-share'

/** What one year brought, drawn by lot. */
export interface SimulatedYear {
  readonly deals: number
  readonly revenue: number
}

/**
 * Years drawn by lot, lead by lead: a level of the market, a rate for every type as history leaves it open, every lead won
 * or not, every deal with a size (gamma, by sums of exponentials), the mean size in doubt as well. The same at every run.
 */
export function simulate(parts: readonly LeadsOfType[], size: DealSizeLaw, drift: number, years: number): SimulatedYear[] {
  let state = 20261124
  const random = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const deviation = Math.sqrt(Math.log1p(drift ** 2))
  // Quantiles in steps of a thousandth: drawing them anew for each year would take minutes.
  const tables = parts.map(({ law }) =>
    law.kind === 'known'
      ? null
      : Array.from({ length: 1000 }, (_, index) => betaQuantile((index + 0.5) / 1000, law.belief.a, law.belief.b)),
  )
  const shape = (size.mean / size.deviation) ** 2
  return Array.from({ length: years }, () => {
    const level = Math.exp(deviation * normal() - deviation ** 2 / 2)
    let deals = 0
    parts.forEach(({ leads, law }, index) => {
      const table = tables[index]
      const rate = law.kind === 'known' ? law.rate : (table?.[Math.floor(random() * 1000)] as number) * level
      for (let lead = 0; lead < leads; lead++) if (random() < rate) deals++
    })
    const mean = size.mean + (normal() * size.deviation) / Math.sqrt(size.deals)
    let revenue = 0
    for (let deal = 0; deal < deals; deal++) revenue += gamma(shape, random, normal) * (mean / shape)
    return { deals, revenue }
  })
}

/** A gamma-distributed number (Marsaglia and Tsang 2000). */
function gamma(shape: number, random: () => number, normal: () => number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
