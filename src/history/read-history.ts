import { dealSize } from '../domain/deal-size'
import { BLANK_LEAD_TYPE } from '../domain/tables'
import { isBlank, textOf } from './cells'
import { type ColumnRoles, couldBeLeadType, findColumnRoles } from './column-roles'
import type {
  DataReport,
  DateOrder,
  HistoryProblem,
  HistoryReading,
  ReadHistory,
  Remark,
  Role,
  SourceTab,
  StatusFinding,
  TabChoices,
  TabFinding,
} from './contract'
import { type DateEvidence, weighDate } from './dates'
import { Findings } from './findings'
import { foldDeals } from './fold-deals'
import { foldWords } from './fold-words'
import { findHeaderRow } from './header-row'
import { findJoinKey, keyOf } from './join-tabs'
import type { Lead } from './lead'
import { liveCounting } from './live-counting'
import { makeTables } from './make-tables'
import { cellsOf, type MappedTab, type RawLead, RowReader } from './read-rows'
import { readSummaries } from './read-summaries'
import { meaningOf } from './statuses'

const LEAD_ROLES: readonly Role[] = [
  'leadId',
  'created',
  'qualified',
  'won',
  'lost',
  'closed',
  'status',
  'value',
  'leadType',
  'key',
]
const DEAL_ROLES: readonly Role[] = ['qualified', 'won', 'lost', 'closed', 'status', 'value', 'key']
const SUMMARY_ROLES: readonly Role[] = ['month', 'leadType', 'leads', 'sqls', 'deals', 'revenue']

type Understood = MappedTab & { readonly finding: TabFinding; readonly name: string; readonly orderIsOpen: boolean }

/** Reads a history: finds its header, its columns, its statuses and dates, and makes the three tables and a report. */
export const readHistory: ReadHistory = (sources, choices, today) => {
  const leads = understandTab(sources.leads, LEAD_ROLES, choices.leads)
  if ('problem' in leads) return leads
  const { roles } = leads
  if (
    roles.created === undefined &&
    roles.status === undefined &&
    roles.won === undefined &&
    roles.closed === undefined &&
    !sources.deals
  ) {
    const summaries = understandTab(sources.leads, SUMMARY_ROLES, choices.leads)
    if (!('problem' in summaries) && summaries.roles.month !== undefined && summaries.roles.leads !== undefined)
      return fromSummaries(summaries, today)
    return problem('noLeadColumns', { tab: sources.leads.name }, { leads: leads.finding })
  }
  const deals = sources.deals ? understandTab(sources.deals, DEAL_ROLES, choices.deals ?? {}) : null
  if (deals && 'problem' in deals) return deals
  const warnings = new Findings()
  const skipped = new Findings()
  const questions = new Findings()
  const remarks: Remark[] = []

  const join = deals && joinRows(leads, deals, remarks)
  if (join && 'problem' in join) return join
  const statuses = statusesOf(deals?.roles.status !== undefined ? deals : leads, choices.statuses ?? [])
  const reader = new RowReader(leads, deals, statuses, { skipped, warnings })
  const raw: RawLead[] = []
  for (let row = leads.headerRow + 1; row < leads.grid.length; row++) {
    const key = join ? keyOf(leads.grid, row, join.column) : ''
    const lead = reader.read(row, join?.dealRows.get(key) ?? null)
    if (lead) raw.push(lead)
  }
  const folded = foldDeals(raw, choices.repeatedDeals ?? 'first', warnings, questions)
  if (folded.length === 0) return problem('noLeads', { tab: leads.name }, { leads: leads.finding, statuses })
  const asOf = choices.asOf ?? latestDay(folded, today)
  const hasSqlStage = roles.qualified !== undefined || deals?.roles.qualified !== undefined
  const known = folded.flatMap((lead) => asKnownOn(asOf, lead, warnings, skipped))
  const tables = makeTables(known, asOf, hasSqlStage)
  remarks.push(...aboutTables(known, tables, roles, leads, Boolean(deals?.roles.value)))
  const everyRow = folded.length === raw.length && !skipped.has('ignoredStatus')
  const report: DataReport = {
    kind: 'leads',
    asOf,
    rowsRead: leads.grid.length - leads.headerRow - 1,
    rowsUsed: known.length,
    rowsSkipped: skipped.asSkipped(),
    leads: leads.finding,
    deals: deals?.finding ?? null,
    statuses,
    warnings: [...warnings.asRemarks(), ...remarks],
    questions: [...questions.asRemarks(), ...openOrder(leads), ...(deals ? openOrder(deals) : [])],
  }
  return { tables, report, live: liveCounting(leads, deals !== null, everyRow, statuses) }
}

function fromSummaries(tab: Understood, today: number): HistoryReading | HistoryProblem {
  const skipped = new Findings()
  const { tables, used } = readSummaries(tab, skipped, today)
  if (used === 0) return problem('noLeads', { tab: tab.name }, { leads: tab.finding })
  return {
    tables,
    report: {
      kind: 'summaries',
      asOf: tables.asOf,
      rowsRead: tab.grid.length - tab.headerRow - 1,
      rowsUsed: used,
      rowsSkipped: skipped.asSkipped(),
      leads: tab.finding,
      deals: null,
      statuses: [],
      warnings: [{ code: 'onlySummaries', details: {} }],
      questions: [],
    },
    live: { possible: false, reason: { code: 'notLiveSummaries', details: {} } },
  }
}

const problem = (code: string, details: Remark['details'], report: HistoryProblem['report'] = {}): HistoryProblem => ({
  problem: { code, details },
  report,
})

/** Header, columns and the order of day and month in one tab. */
function understandTab(tab: SourceTab, roles: readonly Role[], choices: TabChoices): Understood | HistoryProblem {
  if (tab.grid.every((row) => row.every(isBlank))) return problem('emptyTab', { tab: tab.name })
  const headerRow = choices.headerRow ?? findHeaderRow(tab.grid)
  if (headerRow === null || tab.grid[headerRow] === undefined) return problem('noHeader', { tab: tab.name })
  if (tab.grid.slice(headerRow + 1).every((row) => row.every(isBlank))) return problem('onlyHeader', { tab: tab.name })
  const width = tab.grid[headerRow]?.length ?? 0
  const unknown = Object.entries(choices.columns ?? {}).find(
    ([, column]) => column !== null && column !== undefined && !(column >= 0 && column < width),
  )
  if (unknown) return problem('unknownColumn', { tab: tab.name, role: unknown[0], column: Number(unknown[1]) + 1 })
  const found = findColumnRoles(tab.grid, headerRow, roles, choices)
  const evidence: DateEvidence = { dmy: 0, mdy: 0, ambiguous: 0 }
  for (const role of ['created', 'qualified', 'won', 'lost', 'closed', 'month'] as const) {
    const column = found.roles[role]
    if (column !== undefined) for (const cell of cellsOf({ grid: tab.grid, headerRow }, column)) weighDate(cell, evidence)
  }
  const written = evidence.dmy + evidence.mdy + evidence.ambiguous > 0
  const dateOrder: DateOrder = choices.dateOrder ?? (evidence.mdy > evidence.dmy ? 'mdy' : 'dmy')
  return {
    name: tab.name,
    grid: tab.grid,
    headerRow,
    roles: found.roles,
    dateOrder,
    orderIsOpen: choices.dateOrder === undefined && written && evidence.dmy === evidence.mdy,
    finding: { name: tab.name, headerRow, columns: found.columns, dateOrder: written ? dateOrder : null },
  }
}

const openOrder = (tab: Understood): Remark[] =>
  tab.orderIsOpen ? [{ code: 'dateOrderUnclear', details: { tab: tab.name } }] : []

/** The row of the deals tab that belongs to each key. */
function joinRows(
  leads: Understood,
  deals: Understood,
  remarks: Remark[],
): { column: number; dealRows: Map<string, number> } | HistoryProblem {
  const found = findJoinKey(leads.grid, leads.headerRow, deals.grid, deals.headerRow)
  const column = leads.roles.key ?? found?.leads
  const dealColumn = deals.roles.key ?? found?.deals
  if (column === undefined || dealColumn === undefined)
    return problem('noJoinKey', { leads: leads.name, deals: deals.name }, { leads: leads.finding, deals: deals.finding })
  const dealRows = new Map<string, number>()
  for (let row = deals.headerRow + 1; row < deals.grid.length; row++) {
    const key = keyOf(deals.grid, row, dealColumn)
    if (key !== '' && !dealRows.has(key)) dealRows.set(key, row)
  }
  const lost = new Set(dealRows.keys())
  for (let row = leads.headerRow + 1; row < leads.grid.length; row++) lost.delete(keyOf(leads.grid, row, column))
  if (lost.size === dealRows.size)
    return problem('nothingJoins', { leads: leads.name, deals: deals.name }, { leads: leads.finding, deals: deals.finding })
  if (lost.size > 0)
    remarks.push({ code: 'dealsWithoutLead', details: { count: lost.size, all: dealRows.size, keys: [...lost].slice(0, 20) } })
  return { column, dealRows }
}

function statusesOf(
  tab: Understood,
  chosen: readonly { readonly status: string; readonly meaning: StatusFinding['meaning'] }[],
): StatusFinding[] {
  const column = tab.roles.status
  if (column === undefined) return []
  const counts = new Map<string, number>()
  for (const cell of cellsOf(tab, column)) {
    if (cell === undefined || isBlank(cell)) continue
    const text = textOf(cell)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].map(([status, count]) => ({
    status,
    count,
    meaning: chosen.find((choice) => choice.status === status)?.meaning ?? meaningOf(status),
  }))
}

function latestDay(leads: readonly RawLead[], today: number): number {
  let latest = Number.NEGATIVE_INFINITY
  for (const lead of leads) {
    for (const day of [lead.created, lead.qualified, lead.outcomeDay])
      if (day !== null && day <= today && day > latest) latest = day
  }
  return latest === Number.NEGATIVE_INFINITY ? today : latest
}

/** What was known of a lead by the end of a day: what came later is unknown, not failed. */
function asKnownOn(asOf: number, lead: RawLead, warnings: Findings, skipped: Findings): Lead[] {
  if (lead.created !== null && lead.created > asOf) {
    skipped.add('createdAfterAsOf', lead.row)
    return []
  }
  const later = lead.outcomeDay !== null && lead.outcomeDay > asOf
  if (later) warnings.add('outcomeAfterAsOf', lead.row)
  const outcome = later ? 'open' : lead.outcome
  if (outcome === 'won' && lead.created !== null && lead.outcomeDay !== null && lead.outcomeDay < lead.created)
    warnings.add('wonBeforeCreated', lead.row)
  if (outcome === 'won' && lead.outcomeDay === null) warnings.add('wonWithoutDate', lead.row)
  return [
    {
      leadType: lead.leadType,
      created: lead.created,
      qualified: lead.qualified !== null && lead.qualified <= asOf ? lead.qualified : null,
      outcome,
      outcomeDay: later ? null : lead.outcomeDay,
      value: outcome === 'won' ? lead.value : null,
    },
  ]
}

/** What a careful reader would want to know about the whole. */
function aboutTables(
  leads: readonly Lead[],
  tables: HistoryReading['tables'],
  roles: ColumnRoles,
  tab: Understood,
  valuesInDeals: boolean,
): Remark[] {
  const remarks: Remark[] = []
  const say = (code: string, details: Remark['details'] = {}) => remarks.push({ code, details })
  const won = leads.filter(({ outcome }) => outcome === 'won')
  if (won.length === 0) say('noDeals')
  if (won.length > 0 && !leads.some(({ outcome }) => outcome === 'lost')) say('noLost')
  const undated = leads.filter(({ created }) => created === null).length
  if (undated > 0) say('noCreatedDate', { count: undated })
  const unvalued = won.filter(({ value }) => value === null).length
  if (roles.value === undefined && !valuesInDeals) say('noValueColumn')
  else if (unvalued > 0) say('wonWithoutValue', { count: unvalued })
  const worthless = won.filter(({ value }) => value === 0).length
  if (worthless > 0) say('wonForNothing', { count: worthless })
  const size = dealSize(tables.dealValues)
  if (size && size.deals >= 20 && size.carriedByTopTwentieth > 0.5)
    say('fewDealsCarry', { share: Math.round(size.carriedByTopTwentieth * 100) })
  if (roles.leadType === undefined) {
    const columns = couldBeLeadType(tab.grid, tab.headerRow, tab.finding.columns)
    say('noLeadType', { columns: columns.length > 0 ? columns : '–' })
  }
  const spellings = new Map<string, string[]>()
  for (const type of tables.leadTypes) {
    if (type !== BLANK_LEAD_TYPE) spellings.set(foldWords(type), [...(spellings.get(foldWords(type)) ?? []), type])
  }
  for (const types of spellings.values()) if (types.length > 1) say('twoSpellings', { types })
  for (const { remark } of tab.finding.columns) if (remark) remarks.push(remark)
  return remarks
}
