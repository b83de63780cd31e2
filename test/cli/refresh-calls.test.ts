import { describe, expect, test } from '@jest/globals'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import type { Calls } from '../../workbench/services/meter'
import { COMMANDS } from '../faults/commands'

/** Refreshes a plan with a person's row in it and says what was asked of Google. */
function refreshed(name: string): Calls {
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) throw new Error(`No command is called “${name}”.`)
  const model = command.prepare()
  const workbench = builtWorkbench(model, 'en')
  workbench.resetCalls()
  workbench.serverCall('plannerCall', command.handler, command.args(model), 'en')
  return workbench.calls
}

describe.each(['refresh', 'refresh with more months', 'refresh with fewer months', 'refresh a copy'])('%s', (name) => {
  // Numbers from nought on, shares, days, and one choice.
  test('builds each of the four rules for inputs once at most, however many rows have come', () => {
    const built = refreshed(name).byMethod['SpreadsheetApp.newDataValidation']
    expect(built).toBeGreaterThan(0)
    expect(built).toBeLessThanOrEqual(4)
  })

  test('lays rules only where there are inputs', () => {
    const { byMethod } = refreshed(name)
    expect(byMethod['Range.setDataValidations'] ?? 0).toBeLessThan((byMethod['Range.clearDataValidations'] ?? 0) / 2)
  })
})
