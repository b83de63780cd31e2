import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DealValueRow } from '../../../src/domain/tables'
import type { Lead } from '../../../src/history/leads/lead'
import { LeadColumns } from '../../../src/history/leads/lead-columns'
import { countedLeads } from '../../../src/history/tables/counted-leads'
import { dealValueRows } from '../../../src/history/tables/deal-value-rows'
import { dealValueOrder } from '../../../src/history/tables/table-order'

const AS_OF = 46000
const leadType = fc.constantFrom('Ebook', 'Demo', 'Webinar')
const won = (value: fc.Arbitrary<number | null>): fc.Arbitrary<Lead> =>
  fc.record({ leadType, value }).map((deal) => ({
    ...deal,
    ...{ created: AS_OF - 30, qualified: null, outcome: 'won', outcomeDay: AS_OF - 10 },
  }))
const whole = fc.integer({ min: 0, max: 40 })

const rowsOf = (leads: readonly Lead[]): DealValueRow[] => dealValueRows(countedLeads(LeadColumns.of(leads), AS_OF))

/** As somebody would count them who has the leads before her. */
function countedByMap(leads: readonly Lead[]): DealValueRow[] {
  const counted = new Map<string, DealValueRow>()
  for (const { leadType: type, value } of leads) {
    if (value === null || value < 0) continue
    const key = JSON.stringify([type, value])
    counted.set(key, { leadType: type, value, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return [...counted.values()].sort(dealValueOrder)
}

const amounts: readonly (readonly [string, fc.Arbitrary<number | null>])[] = [
  ['whole amounts', whole],
  ['whole amounts, refunds and deals without one', fc.oneof(whole, fc.integer({ min: -40, max: -1 }), fc.constant(null))],
  [
    'amounts in cents beside whole ones',
    fc.oneof(
      whole,
      whole.map((cents) => cents / 100),
    ),
  ],
  ['whole amounts and one that is a thousand times as high', fc.oneof({ weight: 9, arbitrary: whole }, fc.constant(40_000))],
  ['refunds only', fc.integer({ min: -40, max: -1 })],
]

test.each(amounts)('%s are counted as a Map counts them', (_, value) => {
  fc.assert(fc.property(fc.array(won(value), { maxLength: 200 }), (leads) => expect(rowsOf(leads)).toEqual(countedByMap(leads))))
})
