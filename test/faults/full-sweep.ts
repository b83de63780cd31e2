import { setImmediate } from 'node:timers/promises'
import { collectGarbage } from '../../bench/measure'
import { COMMANDS } from './commands'
import { courseOf, type Fault, KINDS, MESSAGES, survives } from './sweep'

/**
 * `npm run faults [-- a command's name or part of it [every how-manieth call [ways, such as refused,gone]]]`: lets every service call of every command fail, in
 * every way and with every message. Takes three to four hours of one core: give its commands to several, or take one call in three; the test takes a sample.
 */
const [wanted = '', every = '1', kinds = KINDS.join()] = process.argv.slice(2)
const MOST_SHOWN = 12
const WAYS = KINDS.filter((kind) => kinds.split(',').includes(kind)).flatMap((kind) =>
  (kind === 'refused' ? MESSAGES : [MESSAGES[0]]).map((message) => ({ kind, message })),
)
let tried = 0
const wrong: string[] = []
const exact = COMMANDS.filter(({ name }) => name === wanted)
for (const command of exact.length > 0 ? exact : COMMANDS.filter(({ name }) => name.includes(wanted))) {
  const course = courseOf(command)
  const before = { tried, failed: wrong.length }
  for (const [index, { kind, message }] of WAYS.entries())
    for (let at = 1 + (index % Number(every)); at <= course.calls; at += Number(every)) {
      const fault: Fault = { at, kind, message }
      tried++
      const found = survives(course, fault)
      if (found.length > 0) wrong.push(found.join('\n  '))
      // V8 does not see how much a realm holds: left to itself, it keeps thousands of them. They go between turns only.
      await setImmediate()
      if (tried % 40 === 0) collectGarbage()
    }
  console.log(
    `${command.name}: ${course.calls} calls, ${tried - before.tried} faults, ${wrong.length - before.failed} not survived`,
  )
}
console.log(`Faults tried: ${tried}; survived: ${tried - wrong.length}.`)
for (const each of wrong.slice(0, MOST_SHOWN)) console.log(each)
process.exitCode = wrong.length === 0 ? 0 : 1
