import type { LeadTabMade, LeadTabRequest } from '../../src/host/handlers/contract'
import { ask } from '../../workbench/cli/built-workbench'
import { isCellError } from '../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../workbench/model/sheet-model'
import { sheetById } from '../../workbench/model/workbook-model'
import { type HistoryWorkbook, historyWorkbook } from './history-workbook'
import { asCalculated, type PlannedWorkbook, plannedWorkbook } from './planned-workbook'

/** The leads of Delta have an account that nobody knows. */
const ACCOUNTS = 'Account,Sector\nAlfa,Steel\nBeta,Steel\nGamma,Food\n'
const HEADS = 'Lead ID,Created,Lead type,Status,Closed on,Amount,Account,Campaign'

/** Which tab of a workbook, and which column of it; both 0-based. */
interface Place {
  readonly tab: number
  readonly column: number
}

/** The account of a lead. */
export const ACCOUNT: Place = { tab: 0, column: 6 }
/** What a lead came from: the piece of content. */
export const CAMPAIGN: Place = { tab: 0, column: 7 }
/** The sector of an account, in the tab of the accounts. */
export const SECTOR: Place = { tab: 1, column: 1 }

/** So many leads of an account, so many of them won for 1,000 each, the others lost; every fourth came from the fair. */
export const leadsOf = (account: string, leads: number, won: number): string[] =>
  Array.from({ length: leads }, (_, index) => {
    const [status, amount] = index < won ? ['Won', '1000'] : ['Lost', '']
    const type = index % 2 === 0 ? 'Ebook' : 'Demo'
    return `${account || 'blank'}-${index},2025-0${1 + (index % 6)}-10,${type},${status},2025-09-01,${amount},${account},${index % 4 === 0 ? 'Fair' : 'Guide'}`
  })

const historyOf = (leads: readonly string[]): string => [HEADS, ...leads].join('\n')

/** 200 leads in six months, 100 of each lead type, 37 of them won; 180 have an account that is known. */
export const ACCOUNT_HISTORY = historyOf([
  ...leadsOf('Alfa', 40, 8),
  ...leadsOf('Beta', 60, 22),
  ...leadsOf('Gamma', 80, 6),
  ...leadsOf('Delta', 12, 1),
  ...leadsOf('', 8, 0),
])

/** A workbook with these leads as its only tab. */
export const leadsWorkbook = (leads: readonly string[], locale?: string): HistoryWorkbook =>
  historyWorkbook({ 'CRM export': historyOf(leads) }, locale)

/** A workbook with the history of the accounts, and the accounts in a tab beside it. */
export const accountsWorkbook = (): HistoryWorkbook => historyWorkbook({ 'CRM export': ACCOUNT_HISTORY, Accounts: ACCOUNTS })

/** A workbook with the history of the accounts and a plan made from it. */
export function plannedAccounts(): HistoryWorkbook & PlannedWorkbook {
  const planned = plannedWorkbook({ months: 3 }, { csv: ACCOUNT_HISTORY })
  return { ...planned, tabs: [planned.history] }
}

type ByColumn = Extract<LeadTabRequest, { readonly kind: 'profile' | 'content' }>

const byColumn =
  (kind: ByColumn['kind']) =>
  ({ source, tabs }: HistoryWorkbook, { tab, column }: Place, planSheetId: number | null = null): ByColumn => ({
    ...{ kind, language: 'en', source, planSheetId },
    attribute: { sheetId: (tabs[tab] as SheetModel).id, column },
  })

/** Asks for the customer profile by a column. */
export const profileBy = byColumn('profile')

/** Asks for the content that brought leads, by a column. */
export const contentBy = byColumn('content')

/** Asks for the log of returned leads. */
export const returnsOf = ({ source }: HistoryWorkbook, planSheetId: number | null = null): LeadTabRequest => ({
  kind: 'returns',
  language: 'en',
  source,
  planSheetId,
})

/** Asks for the qualification matrix, which reads no leads. */
export const qualification = (): LeadTabRequest => ({ kind: 'qualification', language: 'en' })

/** Makes the tab that is asked for. Its formulas are not calculated yet. */
export function makeTab(
  { workbench, model }: HistoryWorkbook,
  request: LeadTabRequest,
): LeadTabMade & { readonly tab: SheetModel } {
  asCalculated(model)
  const made = ask<LeadTabMade>(workbench, 'makeLeadTab', request)
  return { ...made, tab: sheetById(model, made.sheetId) }
}

/** The rows of a tab, as they are read: text and numbers from left to right, without the blanks. @throws Error where a cell holds an error */
export function rowsOf(tab: SheetModel): (string | number)[][] {
  const rows: (string | number)[][] = []
  for (const [row, , { value }] of eachCell(tab)) {
    rows[row] ??= []
    if (isCellError(value)) throw new Error(`${tab.name}: ${value.error} in row ${row + 1}`)
    if (value !== '') rows[row]?.push(value as string | number)
  }
  return rows.filter((row) => row && row.length > 0)
}

/** The first row that begins with this text. */
export function rowOf(tab: SheetModel, first: string): (string | number)[] {
  const found = rowsOf(tab).find(([text]) => text === first)
  if (!found) throw new Error(`“${first}” begins no row of ${tab.name}`)
  return found
}
