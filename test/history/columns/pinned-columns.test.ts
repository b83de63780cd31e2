import { describe, expect, test } from '@jest/globals'
import { findPinnedColumns } from '../../../src/history/columns/pinned-columns'
import type { HistoryChoices } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'

const HEADER = ['Created', 'Source', 'Kind', 'Status']
const choices = { columns: { leadType: 2 }, headers: { leadType: 'Kind', created: 'Created' } } as const

describe('a column that was chosen by hand', () => {
  test('stays where it was', () => {
    expect(findPinnedColumns(HEADER, choices)).toMatchObject({ columns: { leadType: 2, created: 0 } })
  })
  test('is found again by its name when a column was inserted before it', () => {
    expect(findPinnedColumns(['New', ...HEADER], choices)).toMatchObject({ columns: { leadType: 3, created: 1 } })
  })
  test('is missed when its name is gone, and what stands there now is named', () => {
    expect(findPinnedColumns(['Created', 'Source', 'Sort', 'Status'], choices)).toEqual({ was: 'Kind', now: 'Sort' })
  })
  test('is missed when its name stands there twice, and in another place', () => {
    expect(findPinnedColumns(['Created', 'Kind', 'Source', 'Kind'], choices)).toEqual({ was: 'Kind', now: 'Source' })
  })
  test('may be called as an object calls its own', () => {
    const hostile = { columns: { leadType: 1 }, headers: { leadType: '__proto__', created: 'constructor' } }
    expect(findPinnedColumns(['constructor', 'new', '__proto__'], hostile)).toMatchObject({
      columns: { leadType: 2, created: 0 },
    })
  })
  test('without a remembered name is taken as it is numbered', () => {
    expect(findPinnedColumns(['Created', 'Kind'], { columns: { leadType: 1 } })).toMatchObject({ columns: { leadType: 1 } })
  })
})

describe('a history', () => {
  const rows = (header: readonly string[], put: readonly string[] = []) => [
    header,
    ...Array.from({ length: 8 }, (_, row) => [
      ...put,
      `2025-0${row + 1}-01`,
      'Web',
      row % 2 ? 'Ebook' : 'Demo',
      row % 3 ? 'Lost' : 'Won',
    ]),
  ]
  const read = (grid: readonly (readonly string[])[], leads: HistoryChoices['leads']) =>
    readHistory({ leads: { name: 'CRM', grid } }, { leads }, 46000)

  test('is read by the same columns after somebody inserted one', () => {
    const before = read(rows(HEADER), choices)
    const after = read(rows(['New', ...HEADER], ['x']), choices)
    expect('tables' in before && 'tables' in after && after.tables).toEqual('tables' in before && before.tables)
  })
  test('is not read by another column which stands there now', () => {
    expect(read(rows(['Created', 'Source', 'Sort', 'Status']), choices)).toMatchObject({
      problem: { code: 'columnChanged', details: { tab: 'CRM', was: 'Kind', now: 'Sort' } },
    })
  })
})
