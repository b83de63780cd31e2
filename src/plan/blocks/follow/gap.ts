import { at, centred, columnHeads, live, words } from '../../cells'
import { GAP_COLUMNS as C, FOLLOWING_COLUMNS, STANDING_COLUMNS } from '../../columns'
import { call, divided, type Formula, minus, operation, times, when } from '../../formula'
import { hasAmounts } from '../../has-amounts'
import { GAP_ROWS, type GapName } from '../../named-rows'
import { gapCell, standingCell, usedInput } from '../../places'
import type { Plan } from '../../plan'
import type { TabCell } from '../../tab'
import { definition } from '../definitions'

/**
 * Why revenue differs from what was due by today: volume, timing, rate and deal size. Each part starts where the one above
 * it ends, in cents, so that they add up exactly to the gap.
 */
export function gap({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.gap
  const actual = (name: 'leadValue' | 'deals' | 'revenue') => standingCell(layout, name, STANDING_COLUMNS.actual)
  const due = standingCell(layout, 'revenue', STANDING_COLUMNS.due)
  const cents = (part: Formula): Formula => call('ROUND', part, 2)
  const expected = call('ROUND', at(layout.following.last, FOLLOWING_COLUMNS.expected), 2)
  const atPlannedSize = cents(times(actual('deals'), usedInput('dealSize')))
  const parts: Readonly<Record<GapName, Formula>> = {
    volume: minus(actual('leadValue'), due),
    timing: minus(expected, actual('leadValue')),
    rate: minus(atPlannedSize, expected),
    size: minus(actual('revenue'), atPlannedSize),
    total: minus(actual('revenue'), due),
  }
  return [
    words(at(block.heading, 0), 'heading', say('gap.heading')),
    ...columnHeads(block.heads, [
      say('gap.cause'),
      [say('gap.amount'), definition(facts, 'gap')],
      say('gap.share'),
      say('gap.says'),
    ]),
    ...GAP_ROWS.flatMap((name) => {
      const amount = gapCell(layout, name)
      const role = name === 'total' ? 'total' : 'live'
      const beside = (column: number) => at(amount.row, column)
      return [
        words(beside(C.cause), name === 'total' ? 'total' : 'label', say(`gap.${name}`)),
        live(amount, cents(parts[name]), 'cents', role),
        centred(live(beside(C.share), when(operation(due, '>', 0), divided(amount, due), '–'), 'share', role)),
        live(
          beside(C.says),
          when(
            operation(due, '=', 0),
            say('status.toCome'),
            name === 'size' && !hasAmounts(facts)
              ? say('gap.size.unknown')
              : when(
                  operation(amount, '=', 0),
                  say('gap.none'),
                  when(operation(amount, '<', 0), say(`gap.${name}.less`), say(`gap.${name}.more`)),
                ),
          ),
          'text',
          role,
        ),
      ]
    }),
  ]
}
