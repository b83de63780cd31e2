import { expect, test } from '@jest/globals'
import { cellAt } from '../../../workbench/model/sheet-model'
import {
  lines,
  namesOf,
  type PlannedWorkbook,
  placeOf,
  plannedWorkbook,
  refresh,
  type,
  valueIn,
} from '../../support/planned-workbook'

const [NAME, SIGNED_ON, VERDICT] = [8, 10, 11]
const [SALES, MARKETING] = ['inputs of sales', 'inputs of marketing'] as const
const ROW = { [SALES]: 10, [MARKETING]: 11 } as const

/** The cell of a signature, wherever it stands now. */
function cell({ tab }: PlannedWorkbook, team: keyof typeof ROW, column: number): readonly [number, number] {
  const { rows, columns } = namesOf(tab)
  return [rows.indexOf(`inputs above ${ROW[team] - 8}`), columns.indexOf(`column ${column + 1}`)]
}

function sign(planned: PlannedWorkbook, team: keyof typeof ROW, name: string, on = ''): void {
  type(planned, planned.tab, ...cell(planned, team, NAME), name)
  if (on) type(planned, planned.tab, ...cell(planned, team, SIGNED_ON), on)
}

async function standing(planned: PlannedWorkbook) {
  await planned.workbench.recalculate()
  const { tab } = planned
  const verdict = (team: keyof typeof ROW) => valueIn(tab, cell(planned, team, VERDICT))
  return { status: valueIn(tab, placeOf(tab, 'top above 3', 4)), sales: verdict(SALES), marketing: verdict(MARKETING) }
}

/** Who signed each baseline by the log, the newest first. */
function signedByLog({ tab }: PlannedWorkbook): unknown[][] {
  const { rows } = namesOf(tab)
  const log = rows.filter((name) => name.startsWith('log of '))
  return log.map((name) => [9, 10, 11, 12].map((column) => valueIn(tab, placeOf(tab, name, column))))
}

const plan = () => plannedWorkbook({ months: 3 })
const AGAIN = 'Signed an earlier baseline: sign again'
const DAY = 46027 // 5 January 2026

test('names under the agreement stand for the baseline that they were typed for, and the log keeps whose it was', async () => {
  const planned = plan()
  sign(planned, SALES, 'Els', '2026-01-05')
  sign(planned, MARKETING, 'Jan')
  expect((await standing(planned)).status).toBe('Agreed by Els (Sales) and Jan (Marketing)')
  expect(signedByLog(planned)).toEqual([['Els', DAY, 'Jan', '']])
  expect(refresh(planned, planned.plan.sheetId).signAgain).toBe(true)
  expect(await standing(planned)).toEqual({
    status: 'Proposal: Sales and Marketing have yet to agree; the names stand for an earlier baseline',
    sales: AGAIN,
    marketing: AGAIN,
  })
  // No cell of theirs is touched.
  const looks = namesOf(planned.tab).rows.flatMap((name, row) =>
    name.startsWith('log of ') ? [[0, 9, 12].map((column) => cellAt(planned.tab, row, column)?.style?.background)] : [],
  )
  // Whoever reads the log sees whole lines of one look.
  expect(new Set(looks.flat()).size).toBe(1)
  const typed = [cell(planned, SALES, NAME), cell(planned, SALES, SIGNED_ON), cell(planned, MARKETING, NAME)]
  expect(typed.map((at) => valueIn(planned.tab, at))).toEqual(['Els', DAY, 'Jan'])
  expect(signedByLog(planned)).toEqual([
    ['', '', '', ''],
    ['Els', DAY, 'Jan', ''],
  ])
})

test('another day or another name signs the new baseline; who did not sign again is in no later line of the log', async () => {
  const planned = plan()
  sign(planned, SALES, 'Els', '2026-01-05')
  sign(planned, MARKETING, 'Jan')
  refresh(planned, planned.plan.sheetId)
  sign(planned, SALES, 'Els', '2026-02-02')
  expect(await standing(planned)).toEqual({
    status: 'Proposal: Marketing has yet to agree; the names stand for an earlier baseline',
    sales: '',
    marketing: AGAIN,
  })
  refresh(planned, planned.plan.sheetId)
  sign(planned, MARKETING, 'Mia')
  expect(await standing(planned)).toMatchObject({ sales: AGAIN, marketing: '' })
  expect(signedByLog(planned)).toEqual([
    ['', '', 'Mia', ''],
    ['Els', 46055, '', ''],
    ['Els', DAY, 'Jan', ''],
  ])
})

test('nothing is asked again where nobody signed, and what is no plain name or day is recorded as well', async () => {
  const planned = plan()
  expect(refresh(planned, planned.plan.sheetId).signAgain).toBe(false)
  expect((await standing(planned)).sales).toBe('')
  lines(planned, planned.tab, 'row', 'insert', 5)
  sign(planned, SALES, '="Els"&" (CSO)"', 'after the board')
  sign(planned, MARKETING, 'Jan', '46027,5')
  await planned.workbench.recalculate()
  refresh(planned, planned.plan.sheetId)
  expect(await standing(planned)).toMatchObject({ sales: AGAIN, marketing: AGAIN })
  expect(signedByLog(planned)[1]).toEqual(['Els (CSO)', 'after the board', 'Jan', 46027.5])
})

test('names do not stand for a goal that was typed after they signed', async () => {
  const planned = plan()
  sign(planned, SALES, 'Els')
  sign(planned, MARKETING, 'Jan')
  planned.workbench.typeInto('RevenueGoal_p1', '9000000')
  const { status } = await standing(planned)
  expect(status).toBe('Agreed by Els (Sales) and Jan (Marketing); changed since: Refresh records the new figures')
  planned.workbench.typeInto('RevenueGoal_p1', '3000000')
  expect((await standing(planned)).status).toBe('Agreed by Els (Sales) and Jan (Marketing)')
})

test('a name that is written in another way signs again, by the tab and by the log', async () => {
  const planned = plan()
  sign(planned, SALES, 'els')
  await standing(planned)
  refresh(planned, planned.plan.sheetId)
  sign(planned, SALES, 'Els')
  expect((await standing(planned)).sales).toBe('')
  expect(signedByLog(planned).map(([sales]) => sales)).toEqual(['Els', 'els'])
})

test('names do not stand for another first month, or other leads of a type, that were typed after they signed', async () => {
  const planned = plan()
  sign(planned, SALES, 'Els')
  sign(planned, MARKETING, 'Jan')
  const CHANGED = 'Agreed by Els (Sales) and Jan (Marketing); changed since: Refresh records the new figures'
  planned.workbench.typeInto('StartMonth_p1', '2026-03-01')
  expect((await standing(planned)).status).toBe(CHANGED)
  planned.workbench.typeInto('StartMonth_p1', '2026-01-01')
  expect((await standing(planned)).status).toBe('Agreed by Els (Sales) and Jan (Marketing)')
  const first = namesOf(planned.tab).rows.find((name) => name.startsWith('leadTypes of ')) as string
  type(planned, planned.tab, ...placeOf(planned.tab, first, 5), '90%')
  expect((await standing(planned)).status).toBe(CHANGED)
})
