import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { REGISTRY } from '../../src/functions/registry'
import { callBuilt } from '../functions/built-function'
import { hostileText, oddNumber } from './arbitrary-cells'
import { LONG_ARGUMENTS } from './long-arguments'

/** What Sheets can hand to a custom function as one cell: also a date, and nothing at all. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2000 }) },
  { weight: 2, arbitrary: oddNumber },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  { weight: 1, arbitrary: fc.constantFrom('', null) },
)
const range = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
const argument = fc.oneof(cell, range, fc.constant(undefined))

/** Arguments that a function takes, with one or two of them spoilt: these get past the first checks. */
const spoilt = (good: readonly unknown[]): fc.Arbitrary<unknown[]> =>
  fc.array(fc.tuple(fc.nat({ max: Math.max(0, good.length - 1) }), argument), { minLength: 0, maxLength: 2 }).map((changes) => {
    const args = [...good]
    for (const [index, value] of changes) args[index] = value
    return args
  })

const RUNS = 30

function check(name: string, args: readonly unknown[], names: readonly string[]): void {
  let result: unknown
  try {
    result = callBuilt(name, args)
  } catch (error) {
    const { message } = error as Error
    expect(message.startsWith(`${name}: `)).toBe(true)
    expect([...names, 'the number of arguments', 'the result'].some((named) => message.includes(named))).toBe(true)
    // Short enough for the note of a cell, and no leftovers of a program in it.
    expect(message.length).toBeLessThan(400)
    expect(message).not.toMatch(/undefined|\[object|is not a function|Cannot read|Invalid array|Maximum call/)
    return
  }
  const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result]
  expect(cells.length).toBeGreaterThan(0)
  // What is no number has become null on its way through JSON.
  for (const each of cells) expect(['number', 'string']).toContain(typeof each)
}

describe.each(REGISTRY.map((declared) => [declared.name, declared] as const))('%s', (name, declared) => {
  const names = declared.params.map((parameter) => parameter.name)

  test('answers anything with a number, a text or a sentence that names the argument', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: names.length + 1 }), (args) => check(name, args, names)),
      { numRuns: RUNS },
    )
    for (const { args: good } of declared.examples) {
      fc.assert(
        fc.property(spoilt(good), (args) => check(name, args, names)),
        { numRuns: RUNS },
      )
    }
  })

  test('looks at the cells of twice as many rows no more than twice as often', () => {
    const long = LONG_ARGUMENTS[name]
    if (!long) throw new Error(`LONG_ARGUMENTS has no ${name}`)
    const [some, twice] = [readsOf(name, long(100)), readsOf(name, long(200))]
    expect(some).toBeGreaterThanOrEqual(100)
    expect(twice).toBeLessThanOrEqual(2 * some)
  })
})

/** How often a function looks at a cell of its ranges. */
function readsOf(name: string, args: readonly unknown[]): number {
  let reads = 0
  const counting: ProxyHandler<unknown[]> = {
    get(row, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(row, key, receiver) as unknown
    },
  }
  const counted = args.map((given) =>
    Array.isArray(given) ? given.map((row: unknown) => (Array.isArray(row) ? new Proxy([...row], counting) : row)) : given,
  )
  callBuilt(name, counted)
  return reads
}
