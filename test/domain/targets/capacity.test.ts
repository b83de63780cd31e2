import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { backlogByMonth, pipelineCoverage } from '../../../src/domain/targets/capacity'

test('what Sales cannot work waits for the next month', () => {
  const months = backlogByMonth([80, 130, 110, 60, 90], 100)
  expect(months.map(({ worked }) => worked)).toEqual([80, 100, 100, 100, 90])
  expect(months.map(({ backlog }) => backlog)).toEqual([0, 30, 40, 0, 0])
  expect(months.map(({ overloaded }) => overloaded)).toEqual([false, true, true, false, false])
})

test('capacity may differ by month, and leads may wait already', () => {
  expect(backlogByMonth([10, 10], [0, 50], 5).map(({ backlog }) => backlog)).toEqual([15, 0])
})

test('leads are worked or wait, none is lost and none made', () => {
  const leads = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 24 })
  fc.assert(
    fc.property(leads, fc.double({ min: 0, max: 1000, noNaN: true }), (byMonth, capacity) => {
      const months = backlogByMonth(byMonth, capacity)
      let came = 0
      let worked = 0
      for (const month of months) {
        came += month.leads
        worked += month.worked
        expect(month.backlog).toBeGreaterThanOrEqual(0)
        expect(month.worked).toBeLessThanOrEqual(capacity)
        expect(worked + month.backlog).toBeCloseTo(came, 6)
        expect(month.overloaded).toBe(month.backlog > 0)
      }
    }),
  )
})

test('coverage: 4.8 M on 1.6 M is 3 (shared/oracles.md)', () => {
  expect(pipelineCoverage(4_800_000, 1_600_000)).toBe(3)
})
