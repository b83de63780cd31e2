import type { LeadLives, LifeRow } from '../domain/lives'
import type { Day } from '../domain/tables'
import type { Lead } from './lead'
import { inKeyOrder } from './table-order'

/** In this order the rows stand. */
const RANK: Readonly<Record<LifeRow['outcome'], number>> = { won: 0, lost: 1, open: 2 }
/** No day that is read is as late as this. */
const DAYS = 2 ** 17

/** The lives of leads, as a backtest asks for them. Leads without a created date, or closed on an unknown day, say nothing about time. */
export function leadLives(leads: Iterable<Lead>, asOf: Day, hasValues: boolean): LeadLives {
  const rows = new Map<number, { -readonly [Key in keyof LifeRow]: LifeRow[Key] }>()
  for (const { created, outcome, outcomeDay, value } of leads) {
    if (created === null || created > asOf || (outcome !== 'open' && outcomeDay === null)) continue
    const closed = outcomeDay !== null && outcomeDay <= asOf && outcome !== 'open'
    const life = closed ? outcome : 'open'
    const brought = life === 'won' ? (value ?? 0) : 0
    // Counted from the as-of date, the key is a small integer for fifteen years: with those a Map is quickest.
    const key = ((created - asOf) * 3 + RANK[life]) * DAYS + (closed ? outcomeDay : 0)
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
  const ordered = inKeyOrder(rows)
  for (const row of ordered) {
    row.value = cents(row.value)
    row.squares = squareCents(row.squares)
  }
  return { rows: ordered, asOf, hasValues }
}

/** Rows in one order and amounts in whole cents, so that no digit depends on the order of the leads or on who added them up. */
export const inOrder = (rows: readonly LifeRow[]): LifeRow[] =>
  rows
    .map((row) => ({ ...row, value: cents(row.value), squares: squareCents(row.squares) }))
    .sort((a, b) => a.created - b.created || RANK[a.outcome] - RANK[b.outcome] || (a.outcomeDay ?? 0) - (b.outcomeDay ?? 0))

const cents = (value: number): number => Math.round(value * 1e2) / 1e2
const squareCents = (squares: number): number => Math.round(squares * 1e4) / 1e4
