import type { PlanFacts } from '../plan/facts'
import { LAYOUT_VERSION, recallPlan } from '../plan/kept-plan'
import { type FoundTab, type FoundValue, type Places, placesOf } from '../plan/refresh/found-tab'
import { serialsIn } from './dates'
import { markOf } from './plan-records'
import { PlannerError } from './planner-error'
import { planWords } from './words'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A plan tab as people left it, and what the add-on wrote into it. */
export interface ReadPlan {
  readonly sheet: Sheet
  readonly sheetId: number
  readonly name: string
  readonly found: FoundTab
  readonly places: Places
  readonly facts: PlanFacts
  /** What refreshes were writing when they were cut off, the last one first; mostly none. */
  readonly unfinished: readonly PlanFacts[]
}

/**
 * Reads a plan tab: everything at once, values, formulas and notes.
 * @throws PlannerError where the tab is gone, was made by another version, or has lost the names of its rows
 */
export function readPlanTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheetId: number, timeZone: string): ReadPlan {
  const sheet = spreadsheet.getSheetById(sheetId)
  if (!sheet) throw new PlannerError('planGone')
  const name = sheet.getName()
  const range = sheet.getDataRange()
  const toSerial = serialsIn(timeZone)
  const values: unknown[][] = range.getValues()
  const found: FoundTab = {
    values: values.map((cells) => cells.map((value) => asFound(value, toSerial))),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
  }
  const places = placesOf(found)
  if (!places) {
    const older = (markOf(sheet)?.layoutVersion ?? LAYOUT_VERSION) < LAYOUT_VERSION
    throw new PlannerError(older ? 'olderLayout' : 'planWithoutNames', { tab: name })
  }
  const kept = recallPlan(places.kept, planWords)
  if (kept.kind === 'broken') throw new PlannerError('planWithoutNames', { tab: name })
  if (kept.kind === 'otherLayout')
    throw new PlannerError(kept.layoutVersion > LAYOUT_VERSION ? 'newerLayout' : 'olderLayout', { tab: name })
  return { sheet, sheetId, name, found, places, facts: kept.facts, unfinished: kept.next }
}

/** Reads a plan tab of which the figures belong together. @throws PlannerError also where a refresh of it was cut off */
export function readFinishedPlan(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
  timeZone: string,
): ReadPlan {
  const read = readPlanTab(spreadsheet, sheetId, timeZone)
  if (read.unfinished.length > 0) throw new PlannerError('halfRefreshed', { tab: read.name })
  return read
}

/** A Date comes from another realm than ours in some hosts: it is known by what it can do. */
function asFound(value: unknown, toSerial: (date: Date) => number): FoundValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return ''
  return Object.prototype.toString.call(value) === '[object Date]' ? toSerial(value as Date) : String(value)
}
