import { couldBeAmount } from '../cells/amounts'
import { couldBeAnyDay } from '../cells/bare-days'
import { isDateCell, isErrorCell, textOf } from '../cells/cells'
import { dayOfText } from '../cells/dates'
import { flagOf } from '../cells/flags'
import { holdsNothing } from '../cells/no-value'
import type { Cell, Grid, Role } from '../contract'
import { DATE_ROLES, FLAG_ROLES } from './roles'

const SAMPLES = 3
const ROWS_PROFILED = 2000
const GOLDEN = 0.618034
/** A date column may hold some cells that are no dates: text such as "unknown". */
export const MOSTLY = 0.6
const MOST_STATUSES = 60

const NUMBER_ROLES: readonly Role[] = ['value', 'leads', 'sqls', 'deals', 'revenue']

/** What a column holds, as far as it was looked at. */
export interface Profile {
  readonly filled: number
  readonly dates: number
  /** Numbers that may be days without their date format. */
  readonly serials: number
  readonly numbers: number
  /** Cells that say yes or no. */
  readonly flags: number
  readonly distinct: ReadonlySet<string>
  readonly samples: readonly Cell[]
}

/**
 * Rows all over a tab: where the newest stand on top, the first ones have no end yet. Of as many stretches as are looked at, a row
 * each, now here and now there in it (by the golden ratio): what comes back every seven or ten rows is met like anything else.
 */
export function profiledRows(grid: Grid, headerRow: number): number[] {
  const rows: number[] = []
  const all = grid.length - headerRow - 1
  const looked = Math.min(all, ROWS_PROFILED)
  for (let index = 0; index < looked; index++) {
    const within = all === looked ? 0 : (index * GOLDEN) % 1
    rows.push(headerRow + 1 + Math.floor(((index + within) * all) / looked))
  }
  return rows
}

/** Looks at rows of a column. */
export function profileOf(grid: Grid, headerRow: number, column: number): Profile {
  const seen = new Set<string>()
  const samples: Cell[] = []
  const counts = { filled: 0, dates: 0, serials: 0, numbers: 0, flags: 0 }
  for (const row of profiledRows(grid, headerRow)) {
    const cell = grid[row]?.[column]
    if (cell === undefined || holdsNothing(cell) || isErrorCell(cell)) continue
    counts.filled++
    if (flagOf(cell) !== null) counts.flags++
    if (looksLikeDate(cell)) counts.dates++
    else if (looksLikeNumber(cell)) {
      counts.numbers++
      if (isBareDay(cell)) counts.serials++
    }
    const text = textOf(cell)
    if (!seen.has(text) && samples.length < SAMPLES) samples.push(sampleOf(cell))
    seen.add(text)
  }
  return { ...counts, distinct: seen, samples }
}

/** As the cell holds it; what is no number after all, as its text. */
function sampleOf(cell: Cell): Cell {
  const number = isDateCell(cell) ? cell.serial : cell
  return typeof number === 'number' && Number.isFinite(number) ? cell : textOf(cell)
}

export const looksLikeDate = (cell: Cell): boolean =>
  isDateCell(cell) || (typeof cell === 'string' && !BARE_NUMBER.test(cell) && dayOfText(cell, 'dmy') !== null)

const BARE_NUMBER = /^\s*\d+([.,]\d+)?\s*$/
const isBareDay = (cell: Cell): boolean =>
  typeof cell === 'number' ? couldBeAnyDay(cell) : typeof cell === 'string' && dayOfText(cell, 'dmy') !== null

export const looksLikeNumber = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && (couldBeAmount(cell) || /^[^a-z]*\d[\d.,\s\u00a0\u202f]*\D{0,4}$/i.test(cell)))

const NEVER_EMPTY: readonly Role[] = ['leadType', 'status', ...FLAG_ROLES, 'lostReason']

const isOneOf = (roles: readonly Role[], role: Role): boolean => roles.includes(role)

/** Whether what a column holds can be what its name says. */
export function contentFits(role: Role, profile: Profile): boolean {
  // An empty column can still be what its name says: nothing was won yet.
  if (profile.filled === 0) return !NEVER_EMPTY.includes(role)
  if (role === 'month') return true
  if (isOneOf(FLAG_ROLES, role)) return profile.flags >= profile.filled * MOSTLY
  if (role === 'lostReason') return profile.flags === profile.filled || profile.dates + profile.numbers < profile.filled * MOSTLY
  if (isOneOf(DATE_ROLES, role)) return profile.dates + profile.serials >= profile.filled * MOSTLY
  if (NUMBER_ROLES.includes(role)) return profile.numbers >= profile.filled * MOSTLY
  if (role === 'status') return profile.distinct.size <= MOST_STATUSES && profile.dates < profile.filled * MOSTLY
  if (role === 'leadType') return profile.dates < profile.filled * MOSTLY && !answersOrMeasures(profile)
  return true
}

/** Whether a column says yes or no of each lead, or a share: it tells no kinds of leads apart. */
const answersOrMeasures = ({ flags, filled, distinct }: Profile): boolean =>
  flags === filled || [...distinct].every((text) => SHARE.test(text))
const SHARE = /^\d+[.,]\d+ ?%?$|^\d+ ?%$/
