import { expect, test } from '@jest/globals'
import { run } from '../fake-add-on'

const merged = 'sheet().getRange("B2:D3").mergeAcross();'

test.each(['breakApart', 'merge', 'mergeAcross'])('%s on a part of a merge is refused', (method) => {
  for (const part of ['B2', 'D3', 'A1:C3'])
    expect(() => run(`${merged} sheet().getRange("${part}").${method}()`)).toThrow(/must select all cells in a merged range/)
  expect(() => run(`${merged} sheet().getRangeList(["B2", "C2", "D2"]).breakApart()`)).toThrow(/must select all cells/)
})

test('merges that lie whole within a range are broken apart', () => {
  const left = 'return sheet().getRange("A1:Z9").getMergedRanges().map(function (range) { return range.getA1Notation() })'
  expect(run(`${merged} ${left}`)).toEqual(['B2:D2', 'B3:D3'])
  expect(run(`${merged} sheet().getRange("A1:D2").breakApart(); ${left}`)).toEqual(['B3:D3'])
})

test('a merge is handed out whole, also where a part of it is asked about', () => {
  expect(run(`${merged} return sheet().getRange("C2").getMergedRanges()[0].getA1Notation()`)).toBe('B2:D2')
  expect(run(`${merged} return sheet().getRange("A1").getMergedRanges().length`)).toBe(0)
})
