import { expect, test } from '@jest/globals'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import { COMMANDS, type Command } from './commands'
import { courseOf, survives } from './sweep'

/** Which calls of a command write notes, by their numbers. */
function callsThatWriteNotes({ prepare, handler, args }: Command): number[] {
  const model = prepare()
  const workbench = builtWorkbench(model, 'nl')
  model.calculated = true
  const calls: number[] = []
  workbench.watchCalls(({ number, method }, moment) => {
    if (moment === 'before' && method === 'setNotes') calls.push(number)
  })
  workbench.resetCalls()
  workbench.serverCall('plannerCall', handler, args(model), 'nl')
  return calls
}

test('notes of rows that had just come are written by the next refresh, where the first was cut off before them', () => {
  const command = COMMANDS.find(({ name }) => name === 'refresh with more months') as Command
  const course = courseOf(command)
  const calls = callsThatWriteNotes(command)
  expect(calls.length).toBeGreaterThan(1)
  const wrong = calls.flatMap((at) => survives(course, { at, kind: 'gone', message: 'Exceeded maximum execution time' }))
  expect(wrong).toEqual([])
})
