import { expect, test } from '@jest/globals'
import { measureHistory } from '../../../src/domain/measures/measures'
import { poolTables } from '../../../src/domain/measures/pool-tables'
import { periodCredit } from '../../../src/domain/targets/period-credit'
import { Findings } from '../../../src/history/findings'
import { asKnownOn } from '../../../src/history/leads/known-on'
import { LeadColumns } from '../../../src/history/leads/lead-columns'
import { makeTables } from '../../../src/history/tables/make-tables'
import { AS_OF, generatedLeads } from '../../warehouse/generated-leads'

const findings = new Findings()
const leads = [...generatedLeads(20_000)].flatMap((lead) => asKnownOn(AS_OF, lead, findings, findings) ?? [])
const tables = makeTables(LeadColumns.of(leads), AS_OF, true)

test('pooled tables hold fewer rows, and the same is measured in them', () => {
  const pooled = poolTables(tables)
  const rows = ({ stages, dealValues }: typeof tables): number =>
    (stages?.leadToSql.length ?? 0) + (stages?.sqlToDeal.length ?? 0) + dealValues.length
  expect(rows(pooled)).toBeLessThan(rows(tables) / 2)
  const [whole, small] = [measureHistory(tables), measureHistory(pooled)]
  expect(small.sqlToDealRate).toBeGreaterThan(0)
  // A share of a sum of amounts: added up in another order it may differ in its last digit.
  const share = whole.dealSize?.carriedByTopTwentieth ?? 0
  expect(small.dealSize?.carriedByTopTwentieth).toBeCloseTo(share, 12)
  const same = { ...small, dealSize: small.dealSize && { ...small.dealSize, carriedByTopTwentieth: share } }
  expect(same).toEqual(whole)
  expect(periodCredit(pooled, '2024-01', 12)).toEqual(periodCredit(tables, '2024-01', 12))
})

test('a history without an SQL stage stays one', () => {
  expect(poolTables({ ...tables, stages: null }).stages).toBeNull()
})
