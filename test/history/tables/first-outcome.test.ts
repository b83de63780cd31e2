import { expect, test } from '@jest/globals'
import { dayOfIso } from '../../../src/domain/months'
import { readHistory } from '../../../src/history/read-history'
import { tab } from '../../messy/as-written'

const firstOutcomeOf = (drawing: string): number | null => {
  const grid = tab(`Created | Lead type | Status | Closed on\n${drawing}`)
  const reading = readHistory({ leads: { name: 'Leads', grid } }, { leads: {} }, dayOfIso('2026-11-30'))
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading.tables.outcomesSince
}

test('an end before its own lead does not begin the record of outcomes', () => {
  expect(
    firstOutcomeOf(`
      {2026-01-05} | Ebook | Won  | {1900-02-15}
      {2026-01-06} | Ebook | Won  | {2026-02-10}
      {2026-01-07} | Ebook | Lost | {2026-02-09}`),
  ).toBe(dayOfIso('2026-02-09'))
  expect(firstOutcomeOf('{2026-01-05} | Ebook | Won  | {1900-02-15}')).toBeNull()
})
