import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LeadRow } from '../../../src/history/leads/lead'
import { LeadColumns } from '../../../src/history/leads/lead-columns'

/** Mostly of our time; some as early and as late as any day that is read. */
const day = fc.option(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 40_000, max: 50_000 }) },
    fc.constantFrom(2, 10_958, 10_959, 76_493, 76_494, 109_939),
  ),
)

const lead = (leadTypes: number): fc.Arbitrary<LeadRow> =>
  fc.record({
    row: fc.nat({ max: 5 }),
    leadType: fc.nat({ max: leadTypes - 1 }).map((type) => `Type ${type}`),
    created: day,
    qualified: day,
    outcome: fc.constantFrom('won', 'lost', 'open'),
    outcomeDay: day,
    value: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
  })

/** Rows go up: by one, or with what was left out in between. */
const inTheirRows = (leads: readonly LeadRow[], first: number, gaps: boolean): LeadRow[] => {
  let next = first
  return leads.map((each) => {
    const row = next + (gaps ? each.row : 0)
    next = row + 1
    return { ...each, row }
  })
}

describe('leads by column', () => {
  test('come out as they went in, in whatever order they are asked for', () => {
    const asked = fc.array(fc.nat(), { maxLength: 60 })
    fc.assert(
      fc.property(
        fc.array(lead(3), { maxLength: 200 }),
        fc.nat({ max: 9 }),
        fc.boolean(),
        asked,
        (leads, first, gaps, places) => {
          const expected = inTheirRows(leads, first, gaps)
          const columns = LeadColumns.of(expected)
          expect(expected.map((_, place) => columns.at(place))).toEqual(expected)
          for (const place of places) if (place < leads.length) expect(columns.at(place)).toEqual(expected[place])
        },
      ),
    )
  })

  test('hold more lead types than fit in a byte', () => {
    fc.assert(
      fc.property(fc.array(lead(600), { minLength: 700, maxLength: 900 }), (leads) => {
        const columns = LeadColumns.of(inTheirRows(leads, 0, false))
        expect(leads.map((_, place) => columns.at(place).leadType)).toEqual(leads.map(({ leadType }) => leadType))
      }),
      { numRuns: 10 },
    )
  })

  test('know the first and the last of their days', () => {
    fc.assert(
      fc.property(fc.array(lead(2), { maxLength: 100 }), (leads) => {
        const { created } = LeadColumns.of(leads)
        const days = leads.flatMap((each) => (each.created === null ? [] : [each.created]))
        expect([created.first, created.last]).toEqual([Math.min(...days), Math.max(...days)])
      }),
    )
  })
})
