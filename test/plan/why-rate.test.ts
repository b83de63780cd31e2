import { expect, test } from '@jest/globals'
import { placeOf, plannedWorkbook, type, valueIn } from '../support/planned-workbook'

test('a rate that somebody typed has no other reason than that', async () => {
  const planned = plannedWorkbook()
  const { tab, workbench } = planned
  const why = (): unknown => valueIn(tab, placeOf(tab, 'rates of Ebook', 10))
  const typed = async (text: string): Promise<void> => {
    type(planned, tab, ...placeOf(tab, 'rates of Ebook', 8), text)
    await workbench.recalculate()
  }
  await typed('')
  const measured = why()
  await typed('20%')
  expect(why()).toBe('Typed over the measured rate.')
  await typed('')
  expect(why()).toBe(measured)
  expect(measured).not.toBe('')
})
