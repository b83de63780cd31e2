import { expect, test } from '@jest/globals'
import { leadVelocityRate } from '../../../src/domain/targets/lead-velocity'

test('200 leads and then 230 is a growth of 15 % (shared/oracles.md)', () => {
  expect(leadVelocityRate(200, 230)).toBeCloseTo(0.15, 12)
  expect(leadVelocityRate(200, 150)).toBe(-0.25)
})
