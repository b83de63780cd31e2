import { BLANK_LEAD_TYPE, type Day } from '../domain/tables'
import { isBlank } from './cells'
import type { Cell, LiveCounting } from './contract'
import { realDay } from './dates'
import type { LeadRow } from './lead'
import type { MappedTab } from './mapped-tab'

type Live = Extract<LiveCounting, { readonly possible: true }>

/**
 * The rows (as numbered on screen) that native formulas would count otherwise than the reader does: they take a cell as it
 * stands, and know neither amounts below nothing, nor turned dates, nor a status that contradicts a date.
 */
export function liveDifferences(tab: MappedTab, live: Live, leads: readonly LeadRow[]): number[] {
  const differing: number[] = []
  for (const lead of leads) {
    const cells = tab.grid[lead.row] ?? []
    if (!(sameType(cells, live, lead) && sameStart(cells, live, lead) && sameDeal(cells, live, lead)))
      differing.push(lead.row + 1)
  }
  return differing
}

const cellAt = (cells: readonly Cell[], column: number | null): Cell => (column === null ? '' : (cells[column] ?? ''))
const dayAt = (cells: readonly Cell[], column: number | null): Day | null => realDay(cellAt(cells, column))

function sameType(cells: readonly Cell[], live: Live, lead: LeadRow): boolean {
  if (live.leadType === null) return true
  const type = cellAt(cells, live.leadType)
  return type === '' ? lead.leadType === BLANK_LEAD_TYPE : type === lead.leadType && type !== BLANK_LEAD_TYPE
}

const sameStart = (cells: readonly Cell[], live: Live, lead: LeadRow): boolean =>
  dayAt(cells, live.created) === lead.created && dayAt(cells, live.qualified) === lead.qualified

function sameDeal(cells: readonly Cell[], live: Live, lead: LeadRow): boolean {
  const closed = live.won && dayAt(cells, live.won.date)
  const status = live.won && cellAt(cells, live.won.status)
  const won = closed !== null && (live.won?.status === null || live.won?.wonStatuses.includes(String(status)))
  if (!won) return lead.outcome !== 'won' || lead.outcomeDay === null
  const amount = cellAt(cells, live.value)
  return lead.outcome === 'won' && lead.outcomeDay === closed && (lead.value ?? 0) === (isBlank(amount) ? 0 : amount)
}
