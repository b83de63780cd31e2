import { expect, test } from '@jest/globals'
import { calculate } from '../../workbench/engine/calculate'
import { univerForNode } from '../../workbench/engine/univer-node'
import { parseA1 } from '../../workbench/model/a1'
import type { CellValue } from '../../workbench/model/cell'
import { cellAt, emptySheet, openCell, type SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook } from '../../workbench/model/workbook-model'

const univer = univerForNode()

function put(sheet: SheetModel, address: string, content: CellValue): void {
  const area = parseA1(address, () => sheet)?.area
  if (!area) throw new Error(address)
  const cell = openCell(sheet, area.row, area.column)
  if (typeof content === 'string' && content.startsWith('=')) cell.formula = content
  else cell.value = content
}

function read(sheet: SheetModel, address: string): CellValue {
  const area = parseA1(address, () => sheet)?.area
  return (area && cellAt(sheet, area.row, area.column)?.value) ?? ''
}

/** A plan tab with one formula a row, beside an export of six leads. */
async function results(formulas: readonly string[], custom = {}): Promise<CellValue[]> {
  const model = emptyWorkbook({ firstTab: 'CRM export' })
  const rows: CellValue[][] = [
    ['Type', 'Created', 'Status', 'Amount'],
    ['Ebook', 46023, 'won', 100],
    ['ebook', 46024, 'lost', 0],
    ['Demo', 46054, 'won', 250.5],
    ['Ebook', 46060, 'open', ''],
    ['E*', 46061, 'won', 75],
    ['Demo', 46082, 'lost', ''],
  ]
  const data = model.sheets[0] as SheetModel
  rows.forEach((row, index) => row.forEach((value, column) => put(data, `${'ABCD'[column]}${index + 1}`, value)))
  const plan = emptySheet(1, 'Plan')
  model.sheets.push(plan)
  put(plan, 'H1', 46053)
  put(plan, 'H2', 46081)
  model.namedRanges.push({ name: 'Goal_p1', sheetId: 1, area: { row: 0, column: 7, lastRow: 0, lastColumn: 7 } })
  formulas.forEach((formula, index) => put(plan, `A${index + 1}`, formula))
  await calculate(model, { univer, customFunctions: custom })
  return formulas.map((_, index) => read(plan, `A${index + 1}`))
}

const cases: readonly [formula: string, expected: CellValue][] = [
  [`=COUNTIFS('CRM export'!A:A;"Ebook";'CRM export'!C:C;"won")`, 1],
  [`=COUNTIFS('CRM export'!B:B;">="&H1;'CRM export'!B:B;"<"&H2)`, 3],
  [`=SUMIFS('CRM export'!D:D;'CRM export'!C:C;"won")`, 425.5],
  [`=SUMPRODUCT(EXACT('CRM export'!A:A;"Ebook")*1)`, 2],
  [`=SUMPRODUCT(EXACT('CRM export'!A:A;"Ebook")*('CRM export'!B:B>=46050))`, 1],
  [`=SUMPRODUCT(EXACT('CRM export'!A2:A7;"Demo")*('CRM export'!C2:C7="won")*('CRM export'!D2:D7))`, 250.5],
  // A blank cell is no zero.
  [`=SUMPRODUCT(EXACT('CRM export'!Z2:Z7;"")*1)`, 6],
  [`=SUMPRODUCT(EXACT('CRM export'!Z2:Z7;"0")*1)`, 0],
  [`=EXACT('CRM export'!Z2;"")`, true],
  [`=EXACT(0;"")`, false],
  [`=XLOOKUP("Demo";'CRM export'!A:A;'CRM export'!D:D)`, 250.5],
  [`=LET(a;2;b;3;a*b)`, 6],
  // More than the tab has rows, or columns.
  [`=SUMPRODUCT(SEQUENCE(5000;1;0))`, 12497500],
  [`=SUM(SEQUENCE(100;50))`, 12502500],
  [`=EDATE(46053;1)`, 46081],
  [`=ROUNDUP(91/10;0)`, 10],
  [`=RANK(250;'CRM export'!D2:D4)`, { error: '#N/A' }],
  [`=RANK(100;'CRM export'!D2:D4)`, 2],
  [`=TEXT(1234/10;"0.0")`, '123.4'],
  [`=INDEX('CRM export'!D:D;MATCH("Demo";'CRM export'!A:A;0))`, 250.5],
  [`=IFERROR(1/0;"none")`, 'none'],
  [`=1/0`, { error: '#DIV/0!' }],
  [`=Goal_p1+1`, 46054],
  [`=IF(TRUE;"yes";"no")`, 'yes'],
  [`=IF(1=1;"a;b";"c,d")`, 'a;b'],
  [`=COUNTA('CRM export'!A2:A)`, 6],
  [`=SUM(FILTER('CRM export'!D2:D7;'CRM export'!C2:C7="won"))`, 425.5],
  [`=1=1`, true],
  [`=MISSING_FUNCTION(1)`, { error: '#NAME?' }],
  [`=TWICE(H1)`, 92106],
  [`=FAILS()`, { error: '#ERROR!' }],
]
test('calculates the formulas that a plan is made of', async () => {
  const custom = {
    TWICE: (value: unknown) => Number(value) * 2,
    FAILS: () => {
      throw new Error('no')
    },
  }
  const values = await results(
    cases.map(([formula]) => formula),
    custom,
  )
  expect(cases.map(([formula], index) => [formula, values[index]])).toEqual(
    cases.map(([formula, expected]) => [formula, expected]),
  )
})

test('BETA.DIST agrees with the binomial sum it stands for', async () => {
  // P(at least 10 of 90 at 1/9), summed exactly: 0.5495
  const [value] = await results(['=BETA.DIST(1/9;10;81;TRUE)'])
  expect(value).toBeCloseTo(0.5495, 4)
})

test('a spilled FREQUENCY lands in the cells below', async () => {
  const values = await results([`=FREQUENCY(FILTER('CRM export'!B2:B7;EXACT('CRM export'!A2:A7;"Ebook"));H1:H2)`, '', ''])
  expect(values).toEqual([1, 1, 0])
})

test('TODAY is a whole day', async () => {
  const [value] = await results(['=TODAY()'])
  expect(Number.isInteger(value)).toBe(true)
})

test('TODAY is the day where the workbook is, not where the machine is', async () => {
  const todayIn = async (timeZone: string): Promise<number> => {
    const model = emptyWorkbook({ timeZone })
    const sheet = model.sheets[0] as SheetModel
    put(sheet, 'A1', '=TODAY()')
    await calculate(model, { univer })
    return read(sheet, 'A1') as number
  }
  // 25 hours apart: never the same day.
  const [west, east] = [await todayIn('Pacific/Niue'), await todayIn('Pacific/Kiritimati')]
  expect(east - west).toBeGreaterThanOrEqual(1)
  expect(Number.isInteger(east)).toBe(true)
})
