import { describe, expect, test } from '@jest/globals'
import { findColumnRoles } from '../../../src/history/columns/column-roles'
import type { ColumnFinding, Grid } from '../../../src/history/contract'

describe('a lead source that is filled on at most half of the rows', () => {
  const ROLES = ['created', 'closed', 'status', 'value', 'leadType'] as const
  const HEADER = ['Stage', 'Amount', 'Close Date', 'Created Date', 'Lead Source']
  const rows = (stages: readonly string[], sources: readonly string[]) =>
    stages.map((stage, index) => [stage, 1000, `2026-02-${20 + index}`, `2026-01-${10 + index}`, sources[index] ?? ''])
  const sourceOf = (grid: Grid, statuses: Parameters<typeof findColumnRoles>[4] = []) => {
    const { columns } = findColumnRoles(grid, 0, ROLES, {}, statuses)
    const { role, remark } = columns[columns.length - 1] as ColumnFinding
    return { role, remark: remark?.code }
  }
  const STAGES = ['Closed Won', 'Closed Lost', 'Closed Lost', 'Closed Lost', 'Negotiation', 'Closed Won']

  test('is the lead type where some of these rows were lost or are open, whatever close date they have', () => {
    const grid = [HEADER, ...rows(STAGES, ['Web', 'Web', '', '', 'Phone', ''])]
    expect(sourceOf(grid)).toEqual({ role: 'leadType', remark: undefined })
  })

  test('is no lead type where each of these rows was won, by its status', () => {
    const grid = [HEADER, ...rows(STAGES, ['Web', '', '', '', '', 'Phone'])]
    expect(sourceOf(grid)).toEqual({ role: null, remark: 'knownOnWinsOnly' })
  })

  test('is no lead type where each of these rows was won, by a status that the user explained', () => {
    const grid = [HEADER, ...rows(['Step 5', 'Step 4', 'Step 3', 'Step 5'], ['Web', '', '', 'Phone'])]
    expect(sourceOf(grid).role).toBe('leadType')
    expect(sourceOf(grid, [{ status: 'Step 5', meaning: 'won' }])).toEqual({ role: null, remark: 'knownOnWinsOnly' })
  })

  test('is no lead type where there is no status, and each of these rows has a close date', () => {
    const grid = [
      ['Company', 'Created Date', 'Close Date', 'Lead Source'],
      ['Acme', '2026-01-05', '2026-02-05', 'Web'],
      ['Bond', '2026-01-06', '', ''],
      ['Cole', '2026-01-07', '', ''],
      ['Dorn', '2026-01-08', '2026-02-08', 'Phone'],
    ]
    expect(sourceOf(grid)).toEqual({ role: null, remark: 'knownOnWinsOnly' })
  })
})
