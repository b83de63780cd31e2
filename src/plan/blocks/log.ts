import { at, columnHeads, frozen, live, words } from '../cells'
import { LOG_COLUMNS as L } from '../columns'
import type { Baseline, Signature } from '../facts'
import { type CellAt, operation, when } from '../formula'
import type { Plan } from '../plan'
import { hasSigned, signatureCells, signersOf, TEAMS } from '../signatures'
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

/** Every baseline that was accepted, the newest on top: what was agreed, what it was measured from, and who signed it. */
export function log({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.log
  return [
    words(at(block.heading, 0), 'heading', say('log.heading')),
    ...columnHeads(block.heads, [
      say('log.agreedOn'),
      say('log.asOf'),
      ...COLUMNS.map(([name]) => say(`log.${name}`)),
      ...TEAMS.flatMap((team) => [say(`agreement.${team}`), say('agreement.signedOn')]),
    ]),
    ...facts.log.flatMap((line, index) => {
      const row = block.first + index
      const day = (column: number, value: number): TabCell => ({
        ...at(row, column),
        role: 'frozen',
        content: { kind: 'day', day: value },
        format: 'day',
      })
      return [
        day(L.agreedOn, line.agreedOn),
        day(L.asOf, line.asOf),
        ...COLUMNS.map(([name, format], column) => frozen(at(row, column + L.figures), line[name], format)),
        ...signers(row, line, facts.log[index - 1]),
      ]
    }),
  ]
}

/** Of what is agreed now, who has signed so far; of what was agreed before, who had signed when the next one was accepted. */
function signers(row: number, line: Baseline, next: Baseline | undefined): TabCell[] {
  return TEAMS.flatMap((team) => {
    const [name, on] = [at(row, L[team]), at(row, L[`${team}On`])]
    if (next) return typed(name, on, signersOf(line, next)[team])
    const cells = signatureCells(team)
    const day = when(operation(cells.on, '<>', ''), cells.on, '')
    // They look as what they become: a refresh writes what cells hold, and not how they look.
    return [
      live(name, when(hasSigned(team), cells.name, ''), 'text', 'frozen'),
      live(on, when(hasSigned(team), day, ''), 'day', 'frozen'),
    ]
  })
}

/** As a person typed it. */
const typed = (name: CellAt, on: CellAt, signature: Signature): TabCell[] => [
  words(name, 'frozen', signature.name),
  typeof signature.on === 'number' ? frozen(on, signature.on, 'day') : words(on, 'frozen', signature.on),
]
