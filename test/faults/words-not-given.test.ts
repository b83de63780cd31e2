import { expect, test } from '@jest/globals'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import { COMMANDS, type Command } from './commands'
import { courseOf, KINDS, MESSAGES, survives } from './sweep'

/** The number of the call by which a command is given the words of a tab; 0 where it says none. */
function callForWords({ prepare, handler, args }: Command): number {
  const model = prepare()
  const workbench = builtWorkbench(model, 'nl')
  model.calculated = true
  let found = 0
  workbench.watchCalls(({ number, method }) => {
    if (method === 'getRawContent') found = number
  })
  workbench.resetCalls()
  workbench.serverCall('plannerCall', handler, args(model), 'nl')
  return found
}

const speaking = COMMANDS.map((command) => ({ command, at: callForWords(command) })).filter(({ at }) => at > 0)

test('all commands speak but those that write an invented history, or an example', () => {
  expect(COMMANDS.length - speaking.length).toBe(2)
})

test.each(speaking.map(({ command, at }) => [command.name, command, at] as const))(
  'to %s survives that its words are not given, in every way',
  (_, command, at) => {
    const course = courseOf(command)
    expect(KINDS.flatMap((kind) => survives(course, { at, kind, message: MESSAGES[0] }))).toEqual([])
  },
)
