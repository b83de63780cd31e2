import { describe, expect, test } from '@jest/globals'
import { dayOfIso, isoOfDay } from '../../src/domain/months'
import type { HistoryProblem, HistoryReading, Remark } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'
import { report as english } from '../../src/i18n/en/report'
import { ALL_CASES } from './all-cases'
import { type HistoryCase, TODAY } from './history-case'

function read({ leads, deals, choices }: HistoryCase): HistoryReading | HistoryProblem {
  const sources = { leads: { name: 'Leads', grid: leads }, ...(deals ? { deals: { name: 'Deals', grid: deals } } : {}) }
  return readHistory(sources, { leads: {}, ...choices }, dayOfIso(TODAY))
}

/** A reading in the words of a case. */
function understood({ tables, lives, report }: HistoryReading) {
  const leads = (outcome?: string, leadType?: string): number =>
    tables.survival
      .filter((row) => (!outcome || row.outcome === outcome) && (leadType === undefined || row.leadType === leadType))
      .reduce((sum, row) => sum + row.count, 0)
  const remarks: readonly Remark[] = [...report.warnings, ...report.questions]
  return {
    leads: leads(),
    won: leads('won'),
    lost: leads('lost'),
    revenue: tables.dealValues.reduce((sum, { value, count }) => sum + value * count, 0),
    types: new Map(tables.leadTypes.map((type) => [type, [leads(undefined, type), leads('won', type)]])),
    asOf: isoOfDay(report.asOf),
    says: remarks.map(({ code }) => code).sort(),
    skipped: Object.fromEntries(report.rowsSkipped.map(({ reason, count }) => [reason.code, count])),
    rows: Object.fromEntries(remarks.map(({ code, details }) => [code, details.rows])),
    columns: Object.fromEntries(remarks.map(({ code, details }) => [code, details.columns])),
    lives: (lives?.().rows ?? []).flatMap(({ created, outcome, outcomeDay, count }) =>
      Array.from({ length: count }, () =>
        [isoOfDay(created), outcome, ...(outcomeDay === null ? [] : [isoOfDay(outcomeDay)])].join(' '),
      ),
    ),
    roles: Object.fromEntries(report.leads.columns.flatMap(({ header, role }) => (role ? [[header, role]] : []))),
  }
}

describe.each(ALL_CASES.map((each) => [each.name, each] as const))('%s', (_, each) => {
  const reading = read(each)
  const codes =
    'problem' in reading
      ? [reading.problem.code]
      : [
          ...[...reading.report.warnings, ...reading.report.questions].map(({ code }) => code),
          ...reading.report.rowsSkipped.map(({ reason }) => reason.code),
        ]

  test('is understood, or refused, as a careful reader would', () => {
    if ('problem' in each.expect) {
      expect('problem' in reading ? reading.problem.code : 'it was read').toBe(each.expect.problem)
      return
    }
    if ('problem' in reading) throw new Error(`refused: ${reading.problem.code}`)
    const found = understood(reading)
    const { types, says, rows = {}, columns = {}, lives, roles, ...plain } = each.expect
    expect({
      ...found,
      rows: Object.fromEntries(Object.keys(rows).map((code) => [code, found.rows[code]])),
      columns: Object.fromEntries(Object.keys(columns).map((code) => [code, found.columns[code]])),
      lives: lives && [...found.lives].sort(),
      roles: roles && found.roles,
    }).toEqual({
      skipped: {},
      ...plain,
      types: types instanceof Map ? types : new Map(Object.entries(types)),
      says: [...says].sort(),
      rows,
      columns,
      lives: lives && [...lives].sort(),
      roles,
    })
  })

  test('has a sentence for all that is said', () => {
    for (const code of codes) expect(Object.keys(english)).toContain(code)
  })
})

test('the corpus is large, and no two cases have one name', () => {
  expect(ALL_CASES.length).toBeGreaterThanOrEqual(40)
  expect(new Set(ALL_CASES.map(({ name }) => name)).size).toBe(ALL_CASES.length)
})
