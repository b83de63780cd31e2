import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer } from '../../src/host/handlers/contract'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import type { WorkbookModel } from '../../workbench/model/workbook-model'
import { COMMANDS, type Command } from './commands'
import { fingerprint } from './fingerprint'

const named = (name: string): Command => COMMANDS.find((each) => each.name === name) as Command

function give(model: WorkbookModel, { handler, args }: Command, workbench = builtWorkbench(model, 'nl')): string {
  model.calculated = true
  const answer = workbench.call(handler, ...args(model)) as HandlerAnswer<unknown>
  return answer.ok ? 'done' : answer.error.code
}

describe('while somebody else writes', () => {
  test.each(COMMANDS.map(({ name }) => name))('“%s” is told to wait, and writes nothing', (name) => {
    const command = named(name)
    const model = command.prepare()
    const before = fingerprint(model)
    const workbench = builtWorkbench(model, 'nl')
    workbench.holdLock()
    expect(give(model, command, workbench)).toBe('busy')
    expect(fingerprint(model)).toEqual(before)
    workbench.holdLock(false)
    expect(give(model, command, workbench)).toBe('done')
  })
})

describe('two that begin at the same time', () => {
  test.each([
    ['make a plan with a counts tab', 'make a plan with a counts tab'],
    ['refresh', 'refresh'],
    ['refresh', 'remove a plan'],
  ])('are never mixed: “%s” and “%s”', (one, other) => {
    const alone = named(one).prepare()
    const workbench = builtWorkbench(structuredClone(alone), 'nl')
    give(workbench.model, named(one), workbench)
    const after = fingerprint(workbench.model)
    const { total } = workbench.calls
    const told = new Set<string>()
    for (const at of [5, Math.floor(total / 2), total - 4]) {
      const model = structuredClone(alone)
      const both = builtWorkbench(model, 'nl')
      both.watchCalls(({ number }, moment) => {
        if (number !== at || moment === 'after') return
        both.watchCalls(null)
        told.add(give(model, named(other), both))
      })
      expect(give(model, named(one), both)).toBe('done')
      expect(fingerprint(model)).toEqual(after)
    }
    expect([...told]).toEqual(['busy'])
  })
})
