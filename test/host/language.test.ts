import { expect, test } from '@jest/globals'
import type { HandlerAnswer } from '../../src/host/handlers/contract'
import { host as fr } from '../../src/i18n/fr/host'
import { host as nl } from '../../src/i18n/nl/host'
import { plannedWorkbook } from '../support/planned-workbook'

const messageOf = (answer: unknown): string => {
  const { ok, ...rest } = answer as HandlerAnswer<unknown>
  return ok ? 'nothing went wrong' : (rest as { error: { message: string } }).error.message
}

test('what goes wrong is said in the language that the sidebar speaks, whatever the account speaks', () => {
  const { workbench } = plannedWorkbook()
  expect(messageOf(workbench.serverCall('plannerCall', 'nope', [], 'fr'))).toBe(fr['error.unknownHandler'])
  expect(messageOf(workbench.serverCall('plannerCall', 'nope', [], 'nl'))).toBe(nl['error.unknownHandler'])
})
