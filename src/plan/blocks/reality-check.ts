import { type CardName, cardCell } from '../cards'
import { at, centred, columnHeads, frozen, live, words } from '../cells'
import type { PlanWords } from '../facts'
import { type CellAt, call, divided, type Formula, minus, operation, times, when } from '../formula'
import { hasAmounts } from '../has-amounts'
import { marketingsGoal, usedInput } from '../places'
import type { Plan } from '../plan'
import { isStretchInCells } from '../stretch'
import type { TabCell } from '../tab'

/** Where the deals stand: without amounts, revenue follows from them. */
const DEALS = 1

/** What the plan asks per month, beside what the team has done per month before. Above the best ever is a stretch. */
export function realityCheck({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.realityCheck
  const { past } = facts.measures
  const goal = marketingsGoal()
  const perMonth = (card: CardName): Formula => divided(cardCell(card), layout.months)
  const rows = [
    { kind: 'leads', required: perMonth('agreedLeads'), format: 'ratio' },
    { kind: 'deals', required: perMonth('requiredDeals'), format: 'ratio' },
    { kind: 'revenue', required: divided(goal, layout.months), format: 'money' },
  ] as const
  const months = { months: past.months }
  return [
    words(at(block.heading, 0), 'heading', say('reality.heading')),
    ...columnHeads(block.heads, [
      say('reality.kind'),
      say('reality.required'),
      say('reality.last', months),
      say('reality.toLast'),
      say('reality.best', months),
      say('reality.toBest'),
      say('reality.verdict'),
    ]),
    ...rows.flatMap(({ kind, required, format }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      const known = kind === 'leads' ? past.months : past.outcomeMonths
      const before = (column: number, measured: number) =>
        kind === 'revenue' && !hasAmounts(facts)
          ? live(cell(column), times(at(block.first + DEALS, column), usedInput('dealSize')), format)
          : frozen(cell(column), measured, format)
      const ratio = (column: number) => when(operation(cell(column), '>', 0), divided(cell(1), cell(column)), '–')
      return [
        words(
          cell(0),
          'label',
          known === past.months ? say(`reality.${kind}`) : say('reality.since', { kind: say(`reality.${kind}`), months: known }),
        ),
        live(cell(1), required, format),
        before(2, past.last[kind]),
        centred(live(cell(3), ratio(2), 'ratio')),
        before(4, past.best[kind]),
        centred(live(cell(5), ratio(4), 'ratio')),
        live(cell(6), verdict(say, known, cell(1), cell(2), cell(4)), 'text'),
      ]
    }),
    words(at(block.last, 0), 'label', say('reality.pieces')),
    live(at(block.last, 1), piecesOfContent(at(block.first, 1), at(block.first, 2)), 'ratio'),
    words(at(block.last, 2), 'label', say('reality.pieces.help')),
  ]
}

/** Pieces of content a month that close the gap between the leads needed and those of the last months. */
function piecesOfContent(needed: CellAt, last: CellAt): Formula {
  const each = usedInput('leadsPerPiece')
  return when(operation(each, '>', 0), divided(call('MAX', 0, minus(needed, last)), each), '–')
}

function verdict(
  say: PlanWords,
  months: number,
  required: ReturnType<typeof at>,
  last: ReturnType<typeof at>,
  best: ReturnType<typeof at>,
): Formula {
  return when(
    operation(best, '=', 0),
    say('verdict.unknown'),
    when(
      isStretchInCells(required, best),
      say('verdict.stretch'),
      when(operation(required, '>', last), say('verdict.more', { months }), say('verdict.usual', { months })),
    ),
  )
}
