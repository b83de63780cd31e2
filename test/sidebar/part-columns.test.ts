import { expect, test } from '@jest/globals'
import type { ColumnFinding } from '../../src/history/contract'
import { partColumns } from '../../src/sidebar/part-columns'

const column = (place: number, header: string, role: ColumnFinding['role']): ColumnFinding => ({
  column: place,
  header,
  role,
  samples: [],
})

const COLUMNS = [
  column(0, 'Lead ID', 'leadId'),
  column(1, 'Created', 'created'),
  column(2, 'Source', 'leadType'),
  column(3, 'Status', 'status'),
  column(4, 'Amount', 'value'),
  column(5, 'Region', null),
  column(6, '', null),
]

test('a part of the leads is told by a column that says what they are, not when they came or what became of them', () => {
  expect(partColumns(COLUMNS, null).map(({ header }) => header)).toEqual(['Source', 'Region'])
})

test('a column that was chosen stays on offer', () => {
  expect(partColumns(COLUMNS, 4).map(({ header }) => header)).toEqual(['Source', 'Amount', 'Region'])
})
