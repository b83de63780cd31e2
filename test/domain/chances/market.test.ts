import { expect, test } from '@jest/globals'
import { MARKET_LEVELS, marketLevels, overTheMarket } from '../../../src/domain/chances/market'
import type { LeadsOfType } from '../../../src/domain/chances/mix-law'
import { meanRate } from '../../../src/domain/measures/rate-belief'

const known: LeadsOfType = { leads: 40, law: { kind: 'known', rate: 0.2 } }
const learnt = (a: number, b: number): LeadsOfType => ({ leads: 60, law: { kind: 'learnt', belief: { a, b } } })

test('levels of the market are 1 on average, and spread as told', () => {
  const levels = marketLevels(0.3)
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  const variance = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length
  expect(levels).toHaveLength(MARKET_LEVELS)
  expect(mean).toBeCloseTo(1, 12)
  expect(Math.abs(Math.sqrt(variance) - 0.3)).toBeLessThan(0.03)
  expect(marketLevels(0)).toEqual([1])
})

test('a learnt rate moves with the market up to 100 %, a known one stays', () => {
  const seen: number[][] = []
  overTheMarket([known, learnt(10, 90), learnt(95, 5)], 0.45, (parts) => {
    seen.push(parts.map(({ law }) => meanRate(law)))
    return 0
  })
  const [knownRates = [], low = [], high = []] = [0, 1, 2].map((type) => seen.map((rates) => rates[type] as number))
  expect(new Set(knownRates)).toEqual(new Set([0.2]))
  expect(Math.max(...low) / Math.min(...low)).toBeGreaterThan(4)
  expect(Math.max(...high)).toBeLessThanOrEqual(1)
})

test('a chance is averaged over all levels; where no rate was learnt, or the market stands still, it is asked once', () => {
  let asked = 0
  const chance = (): number => ++asked
  expect(overTheMarket([learnt(10, 90)], 0.2, chance)).toBe((MARKET_LEVELS + 1) / 2)
  expect([overTheMarket([known], 0.2, chance), overTheMarket([learnt(10, 90)], 0, chance)]).toEqual([26, 27])
})
