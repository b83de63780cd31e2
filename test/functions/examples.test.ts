import { describe, expect, test } from '@jest/globals'
import { callFunction } from '../../src/functions/call-function'
import { REGISTRY } from '../../src/functions/registry'

const examples = REGISTRY.flatMap(({ name, examples }) => examples.map(({ args, gives }) => ({ name, args, gives })))

/** Numbers to twelve decimals: the last digits of a chance are the machine's. */
const nearly = (result: unknown): unknown => {
  if (Array.isArray(result)) return result.map(nearly)
  return typeof result === 'number' && !Number.isInteger(result) ? expect.closeTo(result, 12) : result
}

describe('the examples of the documentation', () => {
  test.each(examples)('$name $args gives $gives', ({ name, args, gives }) => {
    expect(callFunction(name, args)).toEqual(nearly(gives))
  })

  test.each(REGISTRY.map(({ name, examples }) => [name, examples.length] as const))('%s has an example', (_name, howMany) => {
    expect(howMany).toBeGreaterThan(0)
  })
})

describe('the registry', () => {
  test('holds every name once, in capitals', () => {
    const names = REGISTRY.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/)
  })

  test('says everything on one line, as Sheets shows no line breaks and no HTML', () => {
    for (const { summary, returns, params } of REGISTRY) {
      for (const text of [summary, returns, ...params.map(({ help }) => help)]) expect(text).toMatch(/^[A-Z][^\n<>]+\.$/)
    }
  })

  test('knows no other functions', () => {
    expect(() => callFunction('toString', [])).toThrow('toString is not a function of Revenue Team Planner.')
  })
})
