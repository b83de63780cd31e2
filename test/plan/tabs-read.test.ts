import { expect, test } from '@jest/globals'
import { quotedTab } from '../../src/plan/print-formula'
import { tabsRead } from '../../src/plan/tabs-read'

test.each<[string, string[]]>([
  ["='Revenue plan 2027'!B3*2", ['Revenue plan 2027']],
  ['=Plan2026!A1+2026', ['Plan2026']],
  ["='x''2026'!A1", ["x'2026"]],
  [`=IF(A1="'2026'!","say ""2026!""";B2)`, []],
  ['=SUM(A1:B2)', []],
  ["=SUM('a b'!A:A;Année_2!C1)", ['a b', 'Année_2']],
])('%s reads %j', (formula, tabs) => {
  expect(tabsRead(formula)).toEqual(tabs)
})

test.each(["It's 2027", '2027', 'a!b', "''"])('a tab named %s is found as the add-on writes it', (name) => {
  expect(tabsRead(`=${quotedTab(name)}!A1`)).toEqual([name])
})
