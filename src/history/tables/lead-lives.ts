import type { LeadLives, LifeRow } from '../../domain/lives'
import { toCents } from '../../domain/rounding'
import type { Day, Outcome } from '../../domain/tables'
import { NO_DAY } from '../leads/day-column'
import { type LeadColumns, OPEN, OUTCOMES, WON } from '../leads/lead-columns'
import { Places } from './places'

/** In this order the rows stand. */
const RANK: Readonly<Record<Outcome, number>> = { won: 0, lost: 1, open: 2 }
const RANKED: readonly Outcome[] = ['won', 'lost', 'open']
const RANK_OF = OUTCOMES.map((outcome) => RANK[outcome])
/** No day that is read is as late as this. */
const DAYS = 2 ** 17

/** The lives of leads, as a backtest asks for them. Leads without a created date, or closed on an unknown day, say nothing about time. */
export function leadLives(leads: LeadColumns, asOf: Day, hasValues: boolean): LeadLives {
  const lives = new Places()
  const counts: number[] = []
  const values: number[] = []
  const squares: number[] = []
  for (let lead = 0; lead < leads.length; lead++) {
    const [created, end, outcome] = [leads.created.at(lead), leads.outcomeDays.at(lead), leads.outcomes[lead] as number]
    if (created === NO_DAY || created > asOf || (outcome !== OPEN && end === NO_DAY)) continue
    const life = outcome !== OPEN && end <= asOf ? outcome : OPEN
    const place = lives.of((created * RANKED.length + (RANK_OF[life] as number)) * DAYS + (life === OPEN ? 0 : end))
    const brought = life === WON ? leads.values.at(lead) || 0 : 0
    if (place === counts.length) {
      counts.push(1)
      values.push(brought)
      squares.push(brought ** 2)
    } else {
      counts[place] = (counts[place] as number) + 1
      values[place] = (values[place] as number) + brought
      squares[place] = (squares[place] as number) + brought ** 2
    }
  }
  const rows = lives.inOrder((key, place): LifeRow => {
    const rest = Math.floor(key / DAYS)
    const outcome = RANKED[rest % RANKED.length] as Outcome
    return {
      created: Math.floor(rest / RANKED.length),
      outcome,
      outcomeDay: outcome === 'open' ? null : key % DAYS,
      count: counts[place] as number,
      value: toCents(values[place] as number),
      squares: squareCents(squares[place] as number),
    }
  })
  return { rows, asOf, hasValues }
}

/** Rows in one order and amounts in whole cents, so that no digit depends on the order of the leads or on who added them up. */
export const inOrder = (rows: readonly LifeRow[]): LifeRow[] =>
  rows
    .map((row) => ({ ...row, value: toCents(row.value), squares: squareCents(row.squares) }))
    .sort((a, b) => a.created - b.created || RANK[a.outcome] - RANK[b.outcome] || (a.outcomeDay ?? 0) - (b.outcomeDay ?? 0))

const squareCents = (squares: number): number => Math.round(squares * 1e4) / 1e4
