import { expect, test } from '@jest/globals'
import { couldBeLeadType } from '../../../src/history/columns/unused-columns'

const column = (header: string, index: number) => ({ column: index, header, role: null, samples: [] })

test('people and companies are not proposed as lead types, in three languages', () => {
  const headers = ['Sales agent', 'sales_agent', 'Owner', 'Eigenaar', 'Account', 'Propriétaire', 'Bedrijf', 'Channel', 'Campaign']
  const grid = [headers, ...['x', 'y', 'x', 'y'].map((word) => headers.map(() => word))]
  expect(couldBeLeadType(grid, 0, headers.map(column))).toEqual(['Channel', 'Campaign'])
})
