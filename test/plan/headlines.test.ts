import { beforeAll, expect, test } from '@jest/globals'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

let planned: PlannedWorkbook
beforeAll(() => {
  planned = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
})

async function agreementAt(share: string): Promise<string> {
  planned.workbench.typeInto('MarketingShare_p1', share)
  await planned.workbench.recalculate()
  return String(valueIn(planned.tab, placeOf(planned.tab, 'top above 2', 0))).replace(/\s/g, ' ')
}

test('the agreement names the part of the goal that has to come from leads of Marketing, where that is not all of it', async () => {
  expect(await agreementAt('50%')).toBe(
    'To reach € 40.000 from 1/2026 to 4/2026, of which 50 % (€ 20.000) has to come from Marketing’s leads, Marketing delivers 40 leads worth € 20.000, and Sales turns them into 20 deals of € 1.000 on average.',
  )
  expect(await agreementAt('12,5%')).toContain(', of which 12,5 % (€ 5.000) has to come from')
  expect(await agreementAt('100%')).toMatch(/^To reach € 40\.000 from 1\/2026 to 4\/2026, Marketing delivers 80 leads/)
})
