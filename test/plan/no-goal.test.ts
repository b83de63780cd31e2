import { beforeAll, expect, test } from '@jest/globals'
import { planTargets } from '../../src/domain/targets/targets'
import { targetInputs } from '../../src/plan/target-inputs'
import { eachCell } from '../../workbench/model/sheet-model'
import { type PlannedWorkbook, placeOf, plannedWorkbook, type, valueIn } from '../support/planned-workbook'
import { recalledFacts } from '../support/recalled-facts'

let planned: PlannedWorkbook
beforeAll(() => {
  planned = plannedWorkbook()
})
const cell = (row: string, column: number) => valueIn(planned.tab, placeOf(planned.tab, row, column))
const sentence = () => String(cell('top above 2', 0))
const chances = () => [cell('top above 8', 0), cell('top above 8', 1)]
async function typed(name: string, text: string): Promise<void> {
  planned.workbench.typeInto(`${name}_p1`, text)
  await planned.workbench.recalculate()
}

test.each([
  ['a revenue goal', 'RevenueGoal', '', '3000000'],
  ['a goal above 0', 'RevenueGoal', '0', '3000000'],
  ['a share of Marketing', 'MarketingShare', '0%', '100%'],
])('without %s there is no chance, and the agreement says what to fill in', async (_, name, text, usual) => {
  await typed(name, text)
  expect(chances()).toEqual(['–', '–'])
  expect(sentence()).toMatch(/^Fill in a revenue goal/)
  await typed(name, usual)
  expect(sentence()).toMatch(/^To reach/)
})

test('where every share of the mix is 0, no leads follow, and the agreement says why', async () => {
  const types = planned.tab
  for (const leadType of ['Cold call', 'Demo request', 'Ebook', 'Webinar']) {
    const [row, column] = placeOf(types, `leadTypes of ${leadType}`, 5)
    type(planned, types, row, column, '0%')
  }
  await planned.workbench.recalculate()
  expect(planTargets({ ...targetInputs(recalledFacts(planned).inputs, recalledFacts(planned).measures), types: [] })).toBe(
    'noRate',
  )
  expect(chances()).toEqual(['–', '–'])
  expect(sentence()).toMatch(/^No leads follow/)
  for (const [, , { value }] of eachCell(planned.tab)) expect(String(value)).not.toMatch(/(^|\s)-0(\s|$)/)
  const negative = [...eachCell(planned.tab)].filter(([, , { value }]) => Object.is(value, -0))
  expect(negative.map(([row, column, { formula }]) => [row, column, formula])).toEqual([])
})
