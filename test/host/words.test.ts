import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, HandlerError } from '../../src/host/handlers/contract'
import { host as en } from '../../src/i18n/en/host'
import { fill } from '../../src/i18n/fill'
import { host as fr } from '../../src/i18n/fr/host'
import { LANGUAGES } from '../../src/i18n/language'
import { host as nl } from '../../src/i18n/nl/host'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import { WRITE } from '../../workbench/services/meter'
import { COMMANDS, type Command } from '../faults/commands'
import { fingerprint } from '../faults/fingerprint'
import { asCalculated, plannedWorkbook } from '../support/planned-workbook'

const HOST = { en, nl, fr }

/** What a command asks of Google, in order: a file of words, a write into the workbook, or something else. */
function asked({ prepare, handler, args }: Command): readonly ('words' | 'write' | 'other')[] {
  const model = prepare()
  const workbench = builtWorkbench(model, 'nl')
  model.calculated = true
  const calls: ('words' | 'write' | 'other')[] = []
  workbench.watchCalls(({ service, method }, moment) => {
    if (moment === 'after') return
    if (service === 'HtmlService') calls.push('words')
    else calls.push(/^(Spreadsheet|Sheet|Range)$/.test(service) && WRITE.test(method) ? 'write' : 'other')
  })
  expect(workbench.serverCall('plannerCall', handler, args(model), 'nl')).toMatchObject({ ok: true })
  return calls
}

/** Where a command says nothing in a tab; and where it has to know what tabs say that keep no language. */
const LANGUAGES_READ: Readonly<Record<string, number>> = {
  'insert the sample': 0,
  'insert an example': 0,
  'remove a plan that other tabs read': LANGUAGES.length,
}

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  'what tabs say is read once, and before anything is written: %s',
  (_, command) => {
    const calls = asked(command)
    const words = calls.flatMap((call, index) => (call === 'words' ? [index] : []))
    expect(words).toHaveLength(LANGUAGES_READ[command.name] ?? 1)
    expect(calls).toContain('write')
    expect(words.every((index) => index < calls.indexOf('write'))).toBe(true)
  },
)

describe.each(LANGUAGES)('where Google does not give the words, to who speaks %s', (language) => {
  const TIMED_OUT = 'Service HTML timed out.'
  const NOT_THERE = 'No HTML file named words-en was found.'
  const planned = plannedWorkbook()
  const host = HOST[language]

  function refused(handler: string, args: readonly unknown[], fault: string): HandlerError {
    const { workbench, model } = planned
    asCalculated(model)
    const before = fingerprint(model)
    workbench.watchCalls(({ service }) => {
      if (service === 'HtmlService') throw new Error(fault)
    })
    const answer = workbench.serverCall('plannerCall', handler, args, language) as HandlerAnswer<unknown>
    workbench.watchCalls(null)
    expect(fingerprint(model)).toEqual(before)
    if (answer.ok) throw new Error(`${handler} did without the words`)
    return answer.error
  }

  test('a command says what to do, and has written nothing', () => {
    const { message, hint } = refused('comparePlans', ['en'], TIMED_OUT)
    expect([message, hint]).toEqual([host['error.tooSlow'], `${host['left.nothing']} ${host['error.tooSlow.hint']}`])
  })

  test('a plan that is read is not taken for a broken one', () => {
    const { message, hint } = refused('readFollow', [planned.plan.sheetId], TIMED_OUT)
    expect([message, hint]).toEqual([host['error.tooSlow'], host['error.tooSlow.hint']])
  })

  test('a file that was not pushed is named', () => {
    const { message } = refused('comparePlans', ['en'], NOT_THERE)
    expect(message).toBe(fill(host['error.unexpected'], { detail: NOT_THERE }))
  })
})
