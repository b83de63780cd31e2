import type { Cell, Grid } from '../../src/history/contract'

const TYPES = ['Ebook', 'Demo request', 'Webinar', 'Cold call']
/** 1 January 2024, as a serial day. */
const FIRST = 45292
const DAYS = 700

/** The columns of the history, in their order. */
export const COLUMN = { created: 0, leadType: 1, status: 2, closed: 3, amount: 4, leadId: 5 } as const
const HEADER = ['Created', 'Lead type', 'Status', 'Closed on', 'Amount']

/**
 * A clean history of so many leads over two years, as the add-on gets it from Sheets: real dates, amounts as numbers. The
 * same at every run; 12 % won, 58 % lost, the rest open. With numbers of leads, repeated ones have to be looked for.
 */
export function cleanHistory(leads: number, withLeadIds: boolean, types = TYPES.length): Grid {
  const grid: Cell[][] = [withLeadIds ? [...HEADER, 'Lead ID'] : HEADER]
  const names = Array.from({ length: types }, (_, index) => TYPES[index] ?? `Campaign ${index}`)
  const chance = random(20260101)
  for (let index = 0; index < leads; index++) {
    const created = FIRST + Math.floor((index * DAYS) / leads)
    const fate = chance()
    const status = fate < 0.12 ? 'Won' : fate < 0.7 ? 'Lost' : 'Open'
    const closed = status === 'Open' ? '' : { serial: created + 10 + Math.floor(chance() * 80) }
    const amount = status === 'Won' ? Math.round(1000 + chance() * 19000) : ''
    const row: Cell[] = [{ serial: created }, names[index % types] as string, status, closed, amount]
    if (withLeadIds) row.push(`L-${index}`)
    grid.push(row)
  }
  return grid
}

/** Lehmer's generator: numbers from 0 to 1 that depend on the seed only. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
