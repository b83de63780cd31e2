import type { LeadLives, LifeRow } from '../domain/lives'
import type { Day } from '../domain/tables'
import type { Lead } from './lead'

/** The lives of leads, as a backtest asks for them. Leads without a created date, or closed on an unknown day, say nothing about time. */
export function leadLives(leads: Iterable<Lead>, asOf: Day, hasValues: boolean): LeadLives {
  const rows = new Map<string, { -readonly [Key in keyof LifeRow]: LifeRow[Key] }>()
  for (const { created, outcome, outcomeDay, value } of leads) {
    if (created === null || created > asOf || (outcome !== 'open' && outcomeDay === null)) continue
    const closed = outcomeDay !== null && outcomeDay <= asOf && outcome !== 'open'
    const life = closed ? outcome : 'open'
    const brought = life === 'won' ? (value ?? 0) : 0
    const key = `${created}/${life}/${closed ? outcomeDay : ''}`
    const known = rows.get(key)
    if (known) {
      known.count++
      known.value += brought
      known.squares += brought ** 2
    } else {
      rows.set(key, {
        created,
        outcome: life,
        outcomeDay: closed ? outcomeDay : null,
        count: 1,
        value: brought,
        squares: brought ** 2,
      })
    }
  }
  return { rows: inOrder([...rows.values()]), asOf, hasValues }
}

/** Rows in one order and amounts in whole cents, so that no digit depends on the order of the leads or on who added them up. */
export const inOrder = (rows: readonly LifeRow[]): LifeRow[] =>
  rows
    .map((row) => ({ ...row, value: Math.round(row.value * 1e2) / 1e2, squares: Math.round(row.squares * 1e4) / 1e4 }))
    .sort(
      (a, b) =>
        a.created - b.created ||
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
        (a.outcomeDay ?? 0) - (b.outcomeDay ?? 0),
    )

const OUTCOMES: readonly LifeRow['outcome'][] = ['won', 'lost', 'open']
