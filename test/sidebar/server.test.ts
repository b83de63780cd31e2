import { afterEach, describe, expect, test } from '@jest/globals'
import { call, EFFECTS, ServerError, speakTo } from '../../src/sidebar/server'

type Handler = (value: unknown) => void

/** A page at Google's side of which each call goes as the script says: a value is answered, an Error is a failure. */
function served(...script: readonly unknown[]): unknown[][] {
  const asked: unknown[][] = []
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    plannerCall: (...args: unknown[]) => {
      const answer = script[asked.push(args) - 1]
      if (answer instanceof Error) failure(answer)
      else success(answer)
    },
  })
  const nothing = (): void => {}
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } })
  return asked
}
afterEach(() => void Reflect.deleteProperty(globalThis, 'google'))

const FORBIDDEN = new Error('403')
const names = (effect: 'reads' | 'writes') =>
  (Object.keys(EFFECTS) as (keyof typeof EFFECTS)[]).filter((name) => EFFECTS[name] === effect)
/** Whatever its arguments are: nobody looks at them here. */
const ask = (name: keyof typeof EFFECTS): Promise<unknown> => (call as (name: string) => Promise<unknown>)(name)

describe('a passing fault', () => {
  test.each(names('reads'))('does not matter to %s: it is asked once more', async (name) => {
    const asked = served(FORBIDDEN, { ok: true, value: 7 })
    expect(await ask(name)).toBe(7)
    expect(asked).toHaveLength(2)
  })

  test('that does not pass is told, after one more time', async () => {
    const asked = served(FORBIDDEN, FORBIDDEN, { ok: true, value: 7 })
    await expect(ask('readHistory')).rejects.toThrow('403')
    expect(asked).toHaveLength(2)
  })

  test('is an answer that got lost, too', async () => {
    served(null, { ok: true, value: 7 })
    expect(await ask('readFollow')).toBe(7)
  })

  test.each(names('writes'))('never makes %s happen twice', async (name) => {
    for (const answer of [FORBIDDEN, null]) {
      const asked = served(answer, { ok: true, value: 7 })
      await expect(ask(name)).rejects.toThrow()
      expect(asked).toHaveLength(1)
    }
  })
})

describe('what the server refuses', () => {
  test('is not asked again, and is told in its own words', async () => {
    const asked = served({ ok: false, error: { code: 'tabGone', message: 'It is gone.', hint: 'Choose another.' } })
    await expect(ask('readHistory')).rejects.toThrow(ServerError)
    expect(asked).toHaveLength(1)
  })

  test('is told in the language of the sidebar', async () => {
    const asked = served({ ok: true, value: [] }, { ok: true, value: [] })
    speakTo('nl')
    await ask('listPlans')
    expect(asked).toEqual([['listPlans', [], 'nl']])
  })
})

test('what reads and what writes is known of each handler by name', () => {
  expect(names('writes')).toEqual(
    expect.arrayContaining(['createPlan', 'acceptRefresh', 'refreshCounts', 'removePlan', 'comparePlans', 'insertSample']),
  )
  expect(names('reads')).toEqual(expect.arrayContaining(['readFollow', 'previewRefresh', 'previewRemoval']))
})
