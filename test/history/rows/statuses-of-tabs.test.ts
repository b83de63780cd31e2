import { expect, test } from '@jest/globals'
import type { HistoryChoices } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'

const SOURCES = {
  leads: {
    name: 'Leads',
    grid: [
      ['Lead ID', 'Created', 'Lead type', 'Status'],
      ['L1', '2026-01-05', 'Ebook', 'Converted'],
      ['L2', '2026-01-06', 'Ebook', 'Parked'],
      ['L3', '2026-01-07', 'Demo', 'Parked'],
      ['L4', '2026-01-08', 'Demo', 'Open'],
    ],
  },
  deals: {
    name: 'Deals',
    grid: [
      ['Deal name', 'Lead ID', 'Status', 'Close date', 'Amount'],
      ['A', 'L1', 'Won', '2026-02-10', 1000],
      ['B', 'L4', 'Open', '', ''],
    ],
  },
}

function understood(statuses: HistoryChoices['statuses'] = []) {
  const reading = readHistory(SOURCES, { leads: {}, statuses }, 46400)
  if ('problem' in reading) throw new Error(reading.problem.code)
  const lost = reading.tables.survival.filter(({ outcome }) => outcome === 'lost').reduce((sum, { count }) => sum + count, 0)
  return { lost, statuses: reading.report.statuses }
}

test('the statuses of leads and of deals are listed together, each once', () => {
  expect(understood().statuses).toEqual([
    { status: 'Converted', count: 1, meaning: 'sql' },
    { status: 'Parked', count: 2, meaning: 'open' },
    { status: 'Open', count: 2, meaning: 'open' },
    { status: 'Won', count: 1, meaning: 'won' },
  ])
})

test('what a status of the leads tab means can be said', () => {
  expect(understood().lost).toBe(0)
  expect(understood([{ status: 'Parked', meaning: 'lost' }]).lost).toBe(2)
})
