import type { LeadLives, LifeRow } from '../domain/lives'
import type { Day } from '../domain/tables'
import type { Lead } from './lead'

/** The lives of leads, as a backtest asks for them. Leads without a created date, or closed on an unknown day, say nothing about time. */
export function leadLives(leads: readonly Lead[], asOf: Day, hasValues: boolean): LeadLives {
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
  return { rows: [...rows.values()], asOf, hasValues }
}
