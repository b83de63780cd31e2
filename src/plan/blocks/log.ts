import { at, columnHeads, frozen, words } from '../cells'
import type { Baseline } from '../facts'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'

const COLUMNS = [
  ['leads', 'count'],
  ['deals', 'count'],
  ['rate', 'rate'],
  ['dealSize', 'cents'],
  ['revenueGoal', 'money'],
  ['agreedLeads', 'count'],
  ['leadValue', 'money'],
] as const satisfies readonly (readonly [keyof Baseline, NumberFormat])[]

/** Every baseline that both teams accepted, the newest on top: what was agreed, and what it was measured from. */
export function log({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.log
  return [
    words(at(block.heading, 0), 'heading', say('log.heading')),
    ...columnHeads(block.heads, [say('log.agreedOn'), say('log.asOf'), ...COLUMNS.map(([name]) => say(`log.${name}`))]),
    ...facts.log.flatMap((line, index) => {
      const row = block.first + index
      const day = (column: number, value: number): TabCell => ({
        ...at(row, column),
        role: 'frozen',
        content: { kind: 'day', day: value },
        format: 'day',
      })
      return [
        day(0, line.agreedOn),
        day(1, line.asOf),
        ...COLUMNS.map(([name, format], column) => frozen(at(row, column + 2), line[name], format)),
      ]
    }),
  ]
}
