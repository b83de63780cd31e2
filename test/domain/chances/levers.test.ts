import { expect, test } from '@jest/globals'
import { type Change, type Lever, rankLevers } from '../../../src/domain/chances/levers'

const nameOf = (lever: Lever): string => (lever.kind === 'stageRate' ? `stage ${lever.stage}` : lever.kind)
/** A chance that cares most for deal size, then for the rate, then for volume, and a little for the cycle. */
const chance = ({ volume, rate, dealSize, cycle }: Change): number =>
  0.5 + 0.1 * (volume - 1) + 0.2 * (rate - 1) + 0.5 * (dealSize - 1) + 0.05 * (1 - cycle)

test('ranks by the chance gained', () => {
  const effects = rankLevers({ requiredLeads: 90, stageRates: [1 / 3, 1 / 3], chance })
  expect(effects.map(({ lever }) => nameOf(lever))).toEqual(['dealSize', 'stage 0', 'stage 1', 'volume', 'cycle'])
  expect(effects[0]).toMatchObject({ chance: expect.closeTo(0.55, 12), gained: expect.closeTo(0.05, 12) })
})

test('a tenth higher rate or bigger deal saves a share of 1/11 of the leads; more volume saves none', () => {
  const effects = new Map(
    rankLevers({ requiredLeads: 110, stageRates: [0.2], chance }).map((effect) => [nameOf(effect.lever), effect]),
  )
  expect(effects.get('stage 0')?.requiredLeads).toBeCloseTo(100, 9)
  expect(effects.get('dealSize')?.leadsSaved).toBeCloseTo(10, 9)
  expect(effects.get('volume')?.leadsSaved).toBe(0)
  expect(effects.get('cycle')?.leadsSaved).toBe(0)
})

test('a shorter cycle saves leads as more deals land in time', () => {
  const landed = (cycle: number): number => (cycle === 1 ? 0.8 : 0.84)
  const cycle = rankLevers({ requiredLeads: 84, stageRates: [0.2], chance, landed }).find(({ lever }) => lever.kind === 'cycle')
  expect(cycle?.requiredLeads).toBeCloseTo(80, 9)
})

test('no stage rate rises above 100 %', () => {
  const effects = rankLevers({ requiredLeads: 95, stageRates: [0.95, 1], chance })
  expect(effects.find(({ lever }) => nameOf(lever) === 'stage 0')?.requiredLeads).toBeCloseTo(95 * 0.95, 9)
  expect(effects.find(({ lever }) => nameOf(lever) === 'stage 1')).toMatchObject({ leadsSaved: 0, gained: 0 })
})

test('levers that add the same to the chance are ranked by the leads that they save', () => {
  const effects = rankLevers({ requiredLeads: 90, stageRates: [0.5], chance: () => 1 })
  expect(nameOf(effects[0]?.lever as Lever)).toBe('stage 0')
  expect(effects.map(({ gained }) => gained)).toEqual([0, 0, 0, 0])
})
