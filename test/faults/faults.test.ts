import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from './commands'
import { courseOf, type Fault, KINDS, MESSAGES, survives } from './sweep'

/** Faults of each command; `npm run faults` tries them all. */
const SAMPLED = 3
let tried = 0
let survived = 0

/** Lehmer's generator: the same faults at every run. */
let seed = 20261125
const below = (most: number): number => {
  seed = (seed * 48271) % 2147483647
  return seed % most
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))('to %s', (_, command) => {
  test('leaves the old or the new, says what to do, and can be done again, whatever fails', () => {
    const course = courseOf(command)
    const some = (): Fault => ({
      at: 1 + below(course.calls),
      kind: KINDS[below(KINDS.length)] as Fault['kind'],
      message: MESSAGES[below(MESSAGES.length)] as string,
    })
    // The last calls of all are where a command is done and does not know it yet.
    const last = KINDS.map((kind): Fault => ({ at: course.calls - 2, kind, message: MESSAGES[0] }))
    const faults = [...Array.from({ length: SAMPLED }, some), ...last]
    const wrong = faults.map((fault) => survives(course, fault))
    tried += faults.length
    survived += wrong.filter((found) => found.length === 0).length
    expect(wrong.flat()).toEqual([])
  })
})

test('faults were tried, and all survived', () => {
  console.log(`Faults tried: ${tried} (a sample, seed 20261125); survived: ${survived}.`)
  expect([tried, survived]).toEqual([COMMANDS.length * (SAMPLED + KINDS.length), tried])
})
