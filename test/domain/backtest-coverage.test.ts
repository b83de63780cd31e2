import { describe, expect, test } from '@jest/globals'
import { type Backtest, backtest } from '../../src/domain/backtest/backtest'
import type { LeadLives, LifeRow } from '../../src/domain/lives'

const FIRST = 44000
const DAYS = 730
const AHEAD = 90
const AS_OF = FIRST + DAYS - AHEAD
const LEADS_A_DAY = 4
const EVER_WON = 0.15
const [WON_AFTER, LOST_AFTER] = [40, 60]

/** Numbers from 0 to 1 that depend on the seed only. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
}

/** A market in which nothing ever changes: 15 % of the leads are won, 60 % lost, each after an exponential time. */
function stationary(seed: number): LeadLives {
  const chance = random(seed)
  const rows: LifeRow[] = []
  for (let created = FIRST; created < FIRST + DAYS; created++) {
    for (let lead = 0; lead < LEADS_A_DAY; lead++) {
      const fate = chance()
      const outcome = fate < EVER_WON ? 'won' : fate < 0.75 ? 'lost' : 'open'
      const day = created + Math.floor(-Math.log(chance()) * (outcome === 'won' ? WON_AFTER : LOST_AFTER))
      const known = outcome !== 'open' && day <= FIRST + DAYS
      rows.push({
        created,
        outcome: known ? outcome : 'open',
        outcomeDay: known ? day : null,
        count: 1,
        value: 0,
        squares: 0,
      })
    }
  }
  return { rows, asOf: FIRST + DAYS, hasValues: false }
}

/** How wide the interval is of somebody who knows the law itself: every open lead wins with its own true chance. */
function idealWidth({ rows }: LeadLives): number {
  let variance = 0
  for (const { created, outcomeDay } of rows) {
    if (created > AS_OF || (outcomeDay !== null && outcomeDay <= AS_OF)) continue
    const age = AS_OF - created
    const still = (after: number, days: number): number => Math.exp(-days / after)
    const open = EVER_WON * still(WON_AFTER, age) + 0.6 * still(LOST_AFTER, age) + 0.25
    const won = (EVER_WON * (still(WON_AFTER, age) - still(WON_AFTER, age + AHEAD))) / open
    variance += won * (1 - won)
  }
  return 2 * 1.2816 * Math.sqrt(variance)
}

describe('the 80 % intervals of a hundred stationary histories', () => {
  const tried = Array.from({ length: 100 }, (_, index) => {
    const lives = stationary((index + 1) * 7919)
    return { found: backtest(lives, AS_OF, AHEAD, 0.8) as Backtest, ideal: idealWidth(lives) }
  })

  test('hold 75 to 85 outcomes', () => {
    const held = tried.filter(({ found }) => found.held).length
    expect(held).toBeGreaterThanOrEqual(75)
    expect(held).toBeLessThanOrEqual(85)
  })

  test('are at most one and a half times as wide as those of somebody who knows the law', () => {
    const mean = (of: (each: (typeof tried)[number]) => number): number => tried.reduce((sum, each) => sum + of(each), 0) / 100
    const width = mean(({ found }) => found.predicted.deals.high - found.predicted.deals.low)
    expect(width / mean(({ ideal }) => ideal)).toBeLessThanOrEqual(1.5)
  })
})
