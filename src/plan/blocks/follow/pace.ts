import { at, live, words } from '../../cells'
import { PACE_COLUMNS as C, FOLLOWING_COLUMNS as F, MONTH_COLUMNS, STANDING_COLUMNS, TYPE_COLUMNS } from '../../columns'
import { call, divided, type Formula, join, minus, operation, type Part, sum, times, when } from '../../formula'
import { countText, moneyText, monthText } from '../../formula-words'
import { PACE_ROWS, type PaceName } from '../../named-rows'
import { hasBegun } from '../../period-so-far'
import { columnOf, paceCell, standingCell, usedInput } from '../../places'
import type { Plan } from '../../plan'
import { fillSentence } from '../../sentence'
import type { NumberFormat, TabCell } from '../../tab'

const DAYS_A_YEAR = 365
const MONTHS_A_YEAR = 12

const FORMATS: Readonly<Record<PaceName, NumberFormat>> = {
  marketing: 'text',
  sales: 'text',
  capacity: 'text',
  velocityNeeded: 'money',
  velocityNow: 'money',
  velocityGap: 'money',
}

/** Marketing's pace against Sales' pace: who runs ahead of whom, since when and by how much; and how fast Sales has to be. */
export function pace(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  return [
    words(at(layout.pace.heading, 0), 'heading', say('teams.heading')),
    ...PACE_ROWS.flatMap((name) => {
      const value = paceCell(layout, name)
      return [words(at(value.row, C.kind), 'label', say(`teams.${name}`)), live(value, paceFormula(plan, name), FORMATS[name])]
    }),
  ]
}

function paceFormula(plan: Plan, name: PaceName): Formula {
  const { facts, layout } = plan
  const say = facts.words
  const last = (column: number) => at(layout.following.last, column)
  const money = (amount: Formula): Formula => moneyText(facts.currency, amount)
  const firstMonth = at(layout.byMonth.first, MONTH_COLUMNS.month)
  const toCome = fillSentence(say('teams.toCome'), { month: monthText(say, firstMonth) })
  const told = (since: number, warning: Formula, otherwise: Part): Formula =>
    when(hasBegun(plan), when(call('ISNUMBER', last(since)), warning, otherwise), toCome)
  switch (name) {
    case 'marketing':
      return told(
        F.marketingSince,
        fillSentence(say('teams.marketing.behind'), {
          since: monthText(say, last(F.marketingSince)),
          amount: money(minus(0, last(F.leadValueGap))),
        }),
        when(
          operation(call('ROUND', last(F.leadValueGap), 2), '<', 0),
          say('teams.marketing.fine'),
          say('teams.marketing.ahead'),
        ),
      )
    case 'sales':
      return told(
        F.salesSince,
        fillSentence(say('teams.sales.behind'), {
          since: monthText(say, last(F.salesSince)),
          amount: money(minus(0, last(F.salesGap))),
        }),
        say('teams.sales.fine'),
      )
    case 'capacity': {
      // Months to come are part of the backlog's column: today's is that of the last month that has begun.
      const begun = call('COUNTIF', columnOf(layout.byMonth, MONTH_COLUMNS.elapsed), '>0')
      const waiting = call('INDEX', columnOf(layout.following, F.backlog), begun)
      return when(
        operation(usedInput('capacity'), '>', 0),
        told(
          F.backlogSince,
          fillSentence(say('teams.capacity.behind'), { since: monthText(say, last(F.backlogSince)), leads: countText(waiting) }),
          say('teams.capacity.fine'),
        ),
        say('teams.capacity.unknown'),
      )
    }
    case 'velocityNeeded': {
      const left = standingCell(layout, 'revenue', STANDING_COLUMNS.left)
      const months = minus(layout.months, sum(columnOf(layout.byMonth, MONTH_COLUMNS.elapsed)))
      return when(operation(months, '>', 0), divided(left, months), '–')
    }
    case 'velocityNow': {
      const { medianDaysToDeal: median } = facts.measures
      if (median === null) return join('–')
      // What is won on the day of its lead takes a day all the same.
      const cycle = Math.max(1, Math.round(median))
      const worth = times(
        times(facts.measures.openLeads, at(layout.leadTypes.total, TYPE_COLUMNS.usedRate)),
        usedInput('dealSize'),
      )
      return divided(times(worth, DAYS_A_YEAR), MONTHS_A_YEAR * cycle)
    }
    case 'velocityGap': {
      const [needed, now] = [paceCell(layout, 'velocityNeeded'), paceCell(layout, 'velocityNow')]
      return when(call('AND', call('ISNUMBER', needed), call('ISNUMBER', now)), minus(now, needed), '–')
    }
  }
}
