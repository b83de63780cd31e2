import { expect, test } from '@jest/globals'
import { backtest } from '../../../src/domain/backtest/backtest'
import type { LeadLives, LifeRow } from '../../../src/domain/lives'

/** A stationary market: leads arrive evenly, a tenth is won after an exponential time, nothing ever changes. */
function stationary(seed: number): LeadLives {
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  const rows: LifeRow[] = []
  for (let created = 44000; created < 44730; created++) {
    for (let lead = 0; lead < 4; lead++) {
      const won = random() < 0.15
      const day = created + Math.floor(-Math.log(random()) * 40)
      const known = won && day <= 44730
      rows.push({ created, outcome: known ? 'won' : 'open', outcomeDay: known ? day : null, count: 1, value: 0, squares: 0 })
    }
  }
  return { rows, asOf: 44730, hasValues: false }
}

test('uses only what was known on the day', () => {
  const whole = stationary(1)
  const cut: LeadLives = {
    ...whole,
    rows: whole.rows.map((row) =>
      row.outcomeDay !== null && row.outcomeDay > 44640 ? { ...row, outcome: 'open', outcomeDay: null } : row,
    ),
  }
  expect(backtest(cut, 44640, 30, 0.8)?.predicted).toEqual(backtest(whole, 44640, 30, 0.8)?.predicted)
})
