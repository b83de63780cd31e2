import { BLANK_LEAD_TYPE } from '../domain/tables'
import { isBlank } from './cells'
import type { Cell, LiveCounting } from './contract'
import { realDay } from './dates'
import type { LeadRow } from './lead'
import type { MappedTab } from './read-rows'

type Live = Extract<LiveCounting, { readonly possible: true }>

/**
 * The rows (as numbered on screen) that native formulas would count otherwise than the reader does: they take a cell as it
 * stands, and know neither amounts below nothing, nor turned dates, nor a status that contradicts a date.
 */
export function liveDifferences(tab: MappedTab, live: Live, leads: readonly LeadRow[]): number[] {
  const cellAt = (row: number, column: number | null): Cell => (column === null ? '' : (tab.grid[row]?.[column] ?? ''))
  return leads.flatMap((lead) => {
    const day = (column: number | null) => realDay(cellAt(lead.row, column))
    const type = cellAt(lead.row, live.leadType)
    const sameType =
      live.leadType === null ||
      (type === '' ? lead.leadType === BLANK_LEAD_TYPE : type === lead.leadType && type !== BLANK_LEAD_TYPE)
    const sameStart = day(live.created) === lead.created && day(live.qualified) === lead.qualified
    return sameType && sameStart && sameDeal(lead) ? [] : [lead.row + 1]
  })

  function sameDeal(lead: LeadRow): boolean {
    const closed = live.won && realDay(cellAt(lead.row, live.won.date))
    const status = live.won && cellAt(lead.row, live.won.status)
    const won = closed !== null && (live.won?.status === null || live.won?.wonStatuses.includes(String(status)))
    if (!won) return lead.outcome !== 'won' || lead.outcomeDay === null
    const amount = cellAt(lead.row, live.value)
    return lead.outcome === 'won' && lead.outcomeDay === closed && (lead.value ?? 0) === (isBlank(amount) ? 0 : amount)
  }
}
