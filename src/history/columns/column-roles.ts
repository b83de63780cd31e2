import { couldBeAmount } from '../cells/amounts'
import { couldBeAnyDay } from '../cells/bare-days'
import { isBlank, isDateCell, isErrorCell, textOf } from '../cells/cells'
import { dayOfText } from '../cells/dates'
import { flagOf } from '../cells/flags'
import { meaningOf } from '../cells/statuses'
import type { Cell, ColumnFinding, Grid, Remark, Role, TabChoices } from '../contract'
import { isCalledTotal } from '../rows/totals-rows'
import { foldWords } from './fold-words'
import { HEADER_WORDS, LIFECYCLE_STAGES } from './header-words'

const SAMPLES = 3
const ROWS_PROFILED = 2000
/** A date column may hold some cells that are no dates: text such as "unknown". */
const MOSTLY = 0.6
const MOST_STATUSES = 60

const DATE_ROLES: readonly Role[] = ['created', 'qualified', 'won', 'lost', 'closed', 'month']
const FLAG_ROLES: readonly Role[] = ['isWon', 'isClosed', 'isActive']
const NUMBER_ROLES: readonly Role[] = ['value', 'leads', 'sqls', 'deals', 'revenue']

/** What a column holds, from its first rows. */
interface Profile {
  readonly filled: number
  readonly dates: number
  /** Numbers that may be days without their date format. */
  readonly serials: number
  readonly numbers: number
  /** Cells that say yes or no. */
  readonly flags: number
  readonly distinct: ReadonlySet<string>
  readonly samples: readonly string[]
}

export type ColumnRoles = Partial<Record<Role, number>>

/** Which column plays which role: by its name, in three languages, if its content allows; the user's choice goes first. */
export function findColumnRoles(
  grid: Grid,
  headerRow: number,
  roles: readonly Role[],
  choices: TabChoices,
): { readonly roles: ColumnRoles; readonly columns: ColumnFinding[] } {
  const headers = headersOf(grid, headerRow)
  const profiles = headers.map((_, column) => profileOf(grid, headerRow, column))
  const found: ColumnRoles = {}
  const taken = new Set<number>()
  const remarks = new Map<number, Remark>()
  for (const role of roles) {
    const chosen = choices.columns?.[role]
    if (chosen !== undefined && chosen !== null) {
      found[role] = chosen
      taken.add(chosen)
    }
  }
  for (const role of roles) {
    if (found[role] !== undefined || choices.columns?.[role] === null || role === 'key') continue
    for (const column of preferred(candidates(headers, HEADER_WORDS[role]), headers, profiles)) {
      const profile = profiles[column] as Profile
      const many = role === 'leadType' && profile.distinct.size > mostTypes(profile)
      if (taken.has(column) || !contentFits(role, profile)) continue
      if (many && !SURELY_LEAD_TYPE.includes(foldWords(headers[column] as string))) continue
      if (role === 'leadType' && knownOnWinsOnly(grid, headerRow, column, headers, profiles)) {
        remarks.set(column, { code: 'knownOnWinsOnly', details: { column: headers[column] as string } })
        continue
      }
      if (many)
        remarks.set(column, {
          code: 'manyLeadTypes',
          details: { column: headers[column] as string, count: profile.distinct.size },
        })
      found[role] = column
      taken.add(column)
      break
    }
  }
  const roleOf = new Map(Object.entries(found).map(([role, column]) => [column, role as Role]))
  const columns = headers.map((header, column): ColumnFinding => {
    const remark = remarks.get(column)
    const finding = { column, header, role: roleOf.get(column) ?? null, samples: (profiles[column] as Profile).samples }
    return remark ? { ...finding, remark } : finding
  })
  return { roles: found, columns }
}

/** Column names; a merged or blank header cell leaves its column without a name. */
export const headersOf = (grid: Grid, headerRow: number): string[] => (grid[headerRow] ?? []).map(textOf)

function candidates(headers: readonly string[], words: readonly string[]): number[] {
  const folded = headers.map(foldWords)
  return words.flatMap((word) => folded.flatMap((header, column) => (header === word ? [column] : [])))
}

/** A name may be surer, and what its column holds say less: those that are empty, and stages of contacts without a customer, go last. */
function preferred(columns: readonly number[], headers: readonly string[], profiles: readonly Profile[]): number[] {
  const saysLittle = (column: number): boolean => {
    const { filled, distinct } = profiles[column] as Profile
    if (filled === 0 || !LIFECYCLE_STAGES.includes(foldWords(headers[column] as string))) return filled === 0
    return [...distinct].every((stage) => meaningOf(stage) !== 'won')
  }
  return [...columns.filter((column) => !saysLittle(column)), ...columns.filter(saysLittle)]
}

function profileOf(grid: Grid, headerRow: number, column: number): Profile {
  const seen = new Set<string>()
  const samples: string[] = []
  const counts = { filled: 0, dates: 0, serials: 0, numbers: 0, flags: 0 }
  const last = Math.min(grid.length, headerRow + 1 + ROWS_PROFILED)
  for (let row = headerRow + 1; row < last; row++) {
    const cell = grid[row]?.[column]
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue
    counts.filled++
    if (flagOf(cell) !== null) counts.flags++
    if (looksLikeDate(cell)) counts.dates++
    else if (looksLikeNumber(cell)) {
      counts.numbers++
      if (isBareDay(cell)) counts.serials++
    }
    const text = textOf(cell)
    if (!seen.has(text) && samples.length < SAMPLES) samples.push(text)
    seen.add(text)
  }
  return { ...counts, distinct: seen, samples }
}

const looksLikeDate = (cell: Cell): boolean =>
  isDateCell(cell) || (typeof cell === 'string' && !BARE_NUMBER.test(cell) && dayOfText(cell, 'dmy') !== null)

const BARE_NUMBER = /^\s*\d+([.,]\d+)?\s*$/
const isBareDay = (cell: Cell): boolean =>
  typeof cell === 'number' ? couldBeAnyDay(cell) : typeof cell === 'string' && dayOfText(cell, 'dmy') !== null

const looksLikeNumber = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && (couldBeAmount(cell) || /^[^a-z]*\d[\d.,\s\u00a0\u202f]*\D{0,4}$/i.test(cell)))

const NEVER_EMPTY: readonly Role[] = ['leadType', 'status', ...FLAG_ROLES, 'lostReason']

function contentFits(role: Role, profile: Profile): boolean {
  // An empty column can still be what its name says: nothing was won yet.
  if (profile.filled === 0) return !NEVER_EMPTY.includes(role)
  if (role === 'month') return true
  if (FLAG_ROLES.includes(role)) return profile.flags === profile.filled
  if (role === 'lostReason') return profile.flags === profile.filled || profile.dates + profile.numbers < profile.filled * MOSTLY
  if (DATE_ROLES.includes(role)) return profile.dates + profile.serials >= profile.filled * MOSTLY
  if (NUMBER_ROLES.includes(role)) return profile.numbers >= profile.filled * MOSTLY
  if (role === 'status') return profile.distinct.size <= MOST_STATUSES && profile.dates < profile.filled * MOSTLY
  if (role === 'leadType') return profile.dates < profile.filled * MOSTLY
  return true
}

/** Above this, a column of sources or forms rather holds a name for each lead. */
const mostTypes = ({ filled }: Profile): number => Math.max(50, filled / 4)
/** Names that leave no doubt, whatever the column holds. */
const SURELY_LEAD_TYPE = ['lead type', 'leadsoort', 'soort lead', 'type lead', 'type de lead']

/**
 * A column that is filled where a deal was won and nowhere else cannot be the lead type: its rates
 * would all be 100 %, and every lead that was not won would be without a type.
 */
function knownOnWinsOnly(
  grid: Grid,
  headerRow: number,
  column: number,
  headers: readonly string[],
  profiles: readonly Profile[],
): boolean {
  const profile = profiles[column] as Profile
  const rows = grid.slice(headerRow + 1, headerRow + 1 + ROWS_PROFILED).filter(couldBeLead)
  if (profile.filled > rows.length / 2) return false
  const folded = headers.map(foldWords)
  const ends = folded.flatMap((header, index) => ([...HEADER_WORDS.won, ...HEADER_WORDS.closed].includes(header) ? [index] : []))
  return ends.some((end) => {
    let outside = 0
    for (const cells of rows) if (!isBlank(cells[column]) && isBlank(cells[end])) outside++
    return outside <= profile.filled * 0.02
  })
}

/** Blank rows, notes and totals say nothing about a column. */
const couldBeLead = (cells: readonly Cell[]): boolean => {
  const first = cells.findIndex((cell) => !isBlank(cell))
  return first >= 0 && cells.some((cell, column) => column > first && !isBlank(cell)) && !isCalledTotal(cells)
}

/** Words for people and companies: the head of a column that says who, never how a lead came. */
const WHO =
  /\b(agent|owner|manager|rep|representative|assignee|user|account|company|contact|customer|client|name|eigenaar|vertegenwoordiger|verkoper|bedrijf|klant|naam|contactpersoon|accountmanager|gebruiker|commercial|vendeur|proprietaire|responsable|entreprise|societe|nom|utilisateur|seller|sdr|sr)\b/

/** Columns with a few repeating words: a user may want one of them as the lead type. */
export function couldBeLeadType(grid: Grid, headerRow: number, columns: readonly ColumnFinding[]): string[] {
  return columns
    .filter(({ role, column, header }) => {
      const { distinct, filled, dates, numbers } = profileOf(grid, headerRow, column)
      return (
        role === null &&
        header !== '' &&
        !WHO.test(foldWords(header)) &&
        distinct.size >= 2 &&
        distinct.size <= 40 &&
        dates + numbers < filled * MOSTLY
      )
    })
    .map(({ header }) => header)
}

/** Columns that hold dates and play no role: one of them may say when a lead was created. */
export function couldBeCreated(grid: Grid, headerRow: number, columns: readonly ColumnFinding[]): string[] {
  return columns
    .filter(({ role, column, header }) => {
      const { filled, dates } = profileOf(grid, headerRow, column)
      return role === null && header !== '' && dates > 0 && dates >= filled * MOSTLY
    })
    .map(({ header }) => header)
}
