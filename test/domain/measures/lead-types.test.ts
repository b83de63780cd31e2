import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { groupLeadTypes, MOST_LEAD_TYPES, OTHER_TYPES } from '../../../src/domain/measures/lead-types'
import { measureHistory } from '../../../src/domain/measures/measures'
import { dayOfIso } from '../../../src/domain/months'
import type { HistoryTables } from '../../../src/domain/tables'

/** A history with one lead of each outcome a type, and more of the first types. */
function history(howMany: number): HistoryTables {
  const leadTypes = Array.from({ length: howMany }, (_, index) => `Type ${index + 1}`)
  const survival = leadTypes.flatMap((leadType, index) => [
    { leadType, createdMonth: '2026-01', outcome: 'won' as const, days: 10 + index, count: 1 },
    { leadType, createdMonth: '2026-01', outcome: 'open' as const, days: 300, count: 100 - index },
  ])
  return {
    asOf: dayOfIso('2026-12-31'),
    leadTypes,
    survival,
    stages: { leadToSql: survival, sqlToDeal: survival },
    activity: leadTypes.map((leadType) => ({ leadType, month: '2026-01', leads: 10, sqls: 5, deals: 1, lost: 0, revenue: 100 })),
    dealValues: leadTypes.map((leadType, index) => ({ leadType, value: 100 + index, count: 1 })),
    outcomesSince: null,
  }
}

describe('grouping lead types', () => {
  test('thirteen stay: a group of one would only hide a name', () => {
    const tables = history(MOST_LEAD_TYPES + 1)
    expect(groupLeadTypes(tables)).toBe(tables)
  })

  test('of fourteen the twelve largest stay, in every table', () => {
    const grouped = groupLeadTypes(history(MOST_LEAD_TYPES + 2))
    expect(grouped.leadTypes).toEqual([...history(MOST_LEAD_TYPES).leadTypes, OTHER_TYPES])
    const tables = [
      grouped.survival,
      grouped.stages?.leadToSql ?? [],
      grouped.stages?.sqlToDeal ?? [],
      grouped.activity,
      grouped.dealValues,
    ]
    for (const rows of tables) expect([...new Set(rows.map(({ leadType }) => leadType))]).toEqual(grouped.leadTypes)
  })

  test('loses no lead and no deal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (howMany) => {
        const measures = measureHistory(history(howMany))
        expect(measures.types.length).toBeLessThanOrEqual(MOST_LEAD_TYPES + 1)
        expect(measures.deals).toBe(howMany)
        expect(measures.leads).toBe(history(howMany).survival.reduce((total, { count }) => total + count, 0))
      }),
    )
  })
})
