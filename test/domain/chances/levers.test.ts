import { expect, test } from '@jest/globals'
import { type Change, rankLevers } from '../../../src/domain/chances/levers'

/** A chance that cares most for deal size, then for the rate, then for volume, and a little for the cycle. */
const chance = ({ volume, rate, dealSize, cycle }: Change): number =>
  0.5 + 0.1 * (volume - 1) + 0.2 * (rate - 1) + 0.5 * (dealSize - 1) + 0.05 * (1 - cycle)

test('ranks by the chance gained', () => {
  const effects = rankLevers({ requiredLeads: 90, rate: 1 / 9, chance })
  expect(effects.map(({ lever }) => lever.kind)).toEqual(['dealSize', 'stageRate', 'volume', 'cycle'])
  expect(effects[0]).toMatchObject({ chance: expect.closeTo(0.55, 12), gained: expect.closeTo(0.05, 12) })
})

test('a tenth higher rate or bigger deal saves a share of 1/11 of the leads; more volume saves none', () => {
  const effects = new Map(rankLevers({ requiredLeads: 110, rate: 0.2, chance }).map((effect) => [effect.lever.kind, effect]))
  expect(effects.get('stageRate')?.requiredLeads).toBeCloseTo(100, 9)
  expect(effects.get('dealSize')?.leadsSaved).toBeCloseTo(10, 9)
  expect(effects.get('volume')?.leadsSaved).toBe(0)
  expect(effects.get('cycle')?.leadsSaved).toBe(0)
})

test('a shorter cycle saves leads as more deals land in time', () => {
  const landed = (cycle: number): number => (cycle === 1 ? 0.8 : 0.84)
  const cycle = rankLevers({ requiredLeads: 84, rate: 0.2, chance, landed }).find(({ lever }) => lever.kind === 'cycle')
  expect(cycle?.requiredLeads).toBeCloseTo(80, 9)
})

test('no rate rises above 100 %', () => {
  const ofRate = (rate: number) => rankLevers({ requiredLeads: 95, rate, chance }).find(({ lever }) => lever.kind === 'stageRate')
  expect(ofRate(0.95)?.requiredLeads).toBeCloseTo(95 * 0.95, 9)
  expect(ofRate(1)).toMatchObject({ leadsSaved: 0, gained: 0 })
})

test('levers that add the same to the chance are ranked by the leads that they save', () => {
  const effects = rankLevers({ requiredLeads: 90, rate: 0.5, chance: () => 1 })
  expect(effects[0]?.lever.kind).toBe('stageRate')
  expect(effects.map(({ gained }) => gained)).toEqual([0, 0, 0, 0])
})
