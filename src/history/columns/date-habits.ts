import type { Day } from '../../domain/tables'
import { type DateEvidence, type DateHabit, dayOfMonth, dayOfText, orderShownBy, realDay, turnedDay } from '../cells/dates'
import { isMonthOnly } from '../cells/months-only'
import type { DateOrder, Grid, Remark, Role, TabChoices } from '../contract'
import { DATE_ROLES } from './roles'

export type DateHabits = Partial<Record<Role, DateHabit>>

const MOST_ROWS_NAMED = 200
/** Real dates up to the 12th: with five of five, chance alone is less than one in a hundred (12/30.4 to the fifth). */
const ENOUGH_TURNED = 5
const DAYS_AROUND = 31

/** What the texts of one tab show, before anything is decided. */
interface SeenTexts {
  /** By column. */
  readonly orders: Map<Role, DateEvidence & { readonly ambiguousRows: number[] }>
  /** Together. */
  readonly texts: DateEvidence
  /** Rows with a month instead of a day. */
  readonly monthRows: number[]
  /** The first and last day of the texts that can be read in one way only. */
  earliest: Day
  latest: Day
}

/** What the real dates of one tab show. */
interface SeenDates {
  /** Those up to the 12th of a month, with their rows: only these can have been turned. */
  readonly early: { readonly day: Day; readonly row: number }[]
  /** How many lie after the 12th: these cannot. */
  late: number
}

interface DatedTab {
  readonly name: string
  readonly grid: Grid
  readonly headerRow: number
}

/**
 * How the dates of each column are to be read. Day or month first follows from the column's own texts, or else from
 * those of the whole tab. Whether real dates are turned: Sheets converts `5/11/2026` as a paste comes in, by the workbook's
 * own order, and leaves `25/11/2026` as text where that order has no such month. So texts that are all of one order, beside
 * real dates that are all of the first twelve days, give it away.
 */
export function dateHabits(
  tab: DatedTab,
  columns: Partial<Record<Role, number>>,
  choices: TabChoices,
): { readonly habits: DateHabits; readonly order: DateOrder | null; readonly warnings: Remark[]; readonly questions: Remark[] } {
  const seen = lookAtTexts(tab, columns)
  const { texts } = seen
  const order: DateOrder = choices.dateOrder ?? (texts.mdy > texts.dmy ? 'mdy' : 'dmy')
  const couldBeTurned = choices.turnedDates ?? texts.dmy > 0 !== texts.mdy > 0
  // Real dates alone give nothing away, and most histories hold nothing else.
  const dates = couldBeTurned ? lookAtRealDates(tab, columns) : { early: [], late: 0 }
  const turning = choices.turnedDates === undefined ? turningOf(seen, dates) : choices.turnedDates ? 'yes' : 'no'
  const habits: DateHabits = {}
  const mixed: number[] = []
  let unclear = false
  for (const [role, own] of seen.orders) {
    const decided = own.dmy === own.mdy ? null : own.mdy > own.dmy ? 'mdy' : 'dmy'
    habits[role] = { order: choices.dateOrder ?? decided ?? order, turned: turning === 'yes' }
    if (own.dmy > 0 && own.mdy > 0) for (const row of own.ambiguousRows) mixed.push(row)
    else if (!decided && own.ambiguous > 0 && texts.dmy > 0 === texts.mdy > 0) unclear = true
  }
  const rows = dates.early.filter(({ day }) => turnedDay(day) !== day).map(({ row }) => row)
  const remark = (code: string, named: readonly number[]): Remark => {
    const distinct = [...new Set(named)].sort((left, right) => left - right)
    return { code, details: { tab: tab.name, count: distinct.length, rows: distinct.slice(0, MOST_ROWS_NAMED) } }
  }
  const asked = choices.dateOrder === undefined
  return {
    habits,
    order: texts.dmy + texts.mdy + texts.ambiguous > 0 ? order : null,
    warnings: [
      ...(turning === 'yes' && rows.length > 0 ? [remark('turnedDates', rows)] : []),
      ...(seen.monthRows.length > 0 ? [remark('monthsForDays', seen.monthRows)] : []),
    ],
    questions: [
      ...(asked && unclear ? [{ code: 'dateOrderUnclear', details: { tab: tab.name } }] : []),
      ...(asked && mixed.length > 0 ? [remark('dateOrderMixed', mixed)] : []),
      ...(turning === 'perhaps' && rows.length > 0 ? [remark('perhapsTurnedDates', rows)] : []),
    ],
  }
}

function lookAtTexts(tab: DatedTab, columns: Partial<Record<Role, number>>): SeenTexts {
  const seen: SeenTexts = {
    orders: new Map(),
    monthRows: [],
    texts: { dmy: 0, mdy: 0, ambiguous: 0 },
    earliest: Number.POSITIVE_INFINITY,
    latest: Number.NEGATIVE_INFINITY,
  }
  const dated = DATE_ROLES.flatMap((role) => {
    const column = columns[role]
    if (column === undefined) return []
    const own = { dmy: 0, mdy: 0, ambiguous: 0, ambiguousRows: [] as number[] }
    seen.orders.set(role, own)
    return [{ column, own, ofDays: role !== 'month' }]
  })
  for (let row = tab.headerRow + 1; row < tab.grid.length; row++) {
    const cells = tab.grid[row] ?? []
    for (const { column, own, ofDays } of dated) {
      const cell = cells[column]
      if (typeof cell !== 'string' || cell === '') continue
      if (ofDays && isMonthOnly(cell)) seen.monthRows.push(row + 1)
      const shown = orderShownBy(cell)
      if (shown === null) continue
      own[shown]++
      seen.texts[shown]++
      const day = shown === 'ambiguous' ? null : dayOfText(cell, shown)
      if (shown === 'ambiguous') own.ambiguousRows.push(row + 1)
      if (day !== null) {
        seen.earliest = Math.min(seen.earliest, day)
        seen.latest = Math.max(seen.latest, day)
      }
    }
  }
  return seen
}

function lookAtRealDates(tab: DatedTab, columns: Partial<Record<Role, number>>): SeenDates {
  const seen: SeenDates = { early: [], late: 0 }
  for (const role of DATE_ROLES) {
    const column = columns[role]
    if (column === undefined) continue
    for (let row = tab.headerRow + 1; row < tab.grid.length; row++) {
      const real = realDay(tab.grid[row]?.[column] ?? '')
      if (real === null) continue
      if (dayOfMonth(real) <= 12) seen.early.push({ day: real, row: row + 1 })
      else seen.late++
    }
  }
  return seen
}

/** Whether Sheets has turned day and month in the real dates: what can be known of it, and what only the user can say. */
function turningOf({ texts, earliest, latest }: SeenTexts, { early, late }: SeenDates): 'yes' | 'perhaps' | 'no' {
  const oneOrder = texts.dmy > 0 !== texts.mdy > 0
  // Left alone, three days of five lie after the 12th.
  if (!oneOrder || early.length === 0 || late >= early.length) return 'no'
  if (late > 0 || texts.ambiguous > 0 || early.length < ENOUGH_TURNED) return 'perhaps'
  // Turned back, they have to lie among the texts, and no less so than they do as they stand.
  const among = (day: Day): boolean => day >= earliest - DAYS_AROUND && day <= latest + DAYS_AROUND
  const standing = early.filter(({ day }) => among(day)).length
  const turned = early.filter(({ day }) => among(turnedDay(day))).length
  return turned >= standing && turned * 2 >= early.length ? 'yes' : 'perhaps'
}
