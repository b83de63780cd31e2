import type { Day } from '../../domain/tables'
import type { LeadColumns } from '../leads/lead-columns'
import { byName } from './table-order'

/** Leads that are to be counted, and what counting them has to know first. */
export interface CountedLeads {
  readonly leads: LeadColumns
  readonly asOf: Day
  /** In the order of their names. */
  readonly leadTypes: readonly string[]
  /** By the type of a lead, as its column holds it: its place in `leadTypes`. */
  readonly ranks: Int32Array
  /** The first and the last day on which anything happened. */
  readonly first: Day
  readonly last: Day
}

export function countedLeads(leads: LeadColumns, asOf: Day): CountedLeads {
  const leadTypes = [...leads.typeNames].sort(byName)
  const rankOf = new Map(leadTypes.map((leadType, rank) => [leadType, rank]))
  const columns = [leads.created, leads.qualified, leads.outcomeDays]
  return {
    leads,
    asOf,
    leadTypes,
    ranks: Int32Array.from(leads.typeNames, (leadType) => rankOf.get(leadType) as number),
    first: Math.min(asOf, ...columns.map(({ first }) => first)),
    last: Math.max(asOf, ...columns.map(({ last }) => last)),
  }
}
