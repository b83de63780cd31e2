import { BLANK_LEAD_TYPE, type Day } from '../../domain/tables'
import { isBlank } from '../cells/cells'
import { realDay } from '../cells/dates'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell, LiveCounting } from '../contract'
import { NO_DAY } from '../leads/day-column'
import { type LeadColumns, WON } from '../leads/lead-columns'

type Live = Extract<LiveCounting, { readonly possible: true }>

/**
 * The rows (as numbered on screen) that native formulas would count otherwise than the reader does: they take a cell as it
 * stands, and know neither turned dates nor a status that contradicts a date.
 */
export function liveDifferences(tab: MappedTab, live: Live, leads: LeadColumns): number[] {
  const differing: number[] = []
  for (let place = 0; place < leads.length; place++) {
    const row = leads.rowAt(place)
    const cells = tab.grid[row] ?? []
    if (!(sameType(cells, live, leads, place) && sameStart(cells, live, leads, place) && sameDeal(cells, live, leads, place)))
      differing.push(row + 1)
  }
  return differing
}

const cellAt = (cells: readonly Cell[], column: number | null): Cell => (column === null ? '' : (cells[column] ?? ''))
const readDay = (cells: readonly Cell[], column: number | null): Day => realDay(cellAt(cells, column)) ?? NO_DAY

function sameType(cells: readonly Cell[], live: Live, { types, typeNames }: LeadColumns, place: number): boolean {
  if (live.leadType === null) return true
  const [type, read] = [cellAt(cells, live.leadType), typeNames[types[place] as number]]
  return type === '' ? read === BLANK_LEAD_TYPE : type === read && type !== BLANK_LEAD_TYPE
}

const sameStart = (cells: readonly Cell[], live: Live, { created, qualified }: LeadColumns, place: number): boolean =>
  readDay(cells, live.created) === created.at(place) && readDay(cells, live.qualified) === qualified.at(place)

function sameDeal(cells: readonly Cell[], live: Live, { outcomes, outcomeDays, values }: LeadColumns, place: number): boolean {
  const closed = live.won === null ? NO_DAY : readDay(cells, live.won.date)
  const status = live.won && cellAt(cells, live.won.status)
  const won = closed !== NO_DAY && (live.won?.status === null || live.won?.wonStatuses.includes(String(status)))
  const wasRead = outcomes[place] === WON
  if (!won) return !wasRead || outcomeDays.at(place) === NO_DAY
  const amount = cellAt(cells, live.value)
  return wasRead && outcomeDays.at(place) === closed && (values.at(place) || 0) === (isBlank(amount) ? 0 : amount)
}
