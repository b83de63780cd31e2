import type { TabDescription } from '../plan/tab'
import { LAYOUT_VERSION, markTab, type TabMark } from './plan-records'
import { clearTheWay, isLeftBehind, madeHere } from './tabs-in-doubt'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A tab that was just made, and the name that it got. */
export interface NewTab {
  readonly sheet: Sheet
  readonly sheetId: number
  readonly name: string
}

/**
 * What a tab is called until it is marked. Nobody else calls a tab so: even one that was cut off between these two steps is
 * known by it. The name is the product's, so it is the same in every language.
 */
export const UNMARKED_NAME = 'Revenue Team Planner …'

/** The rows of a tab that Sheets has just made; asking would be a read after a write. */
export const NEW_TAB_ROWS = 1000

/**
 * A name that no tab has yet: `Revenue plan 2027`, then `Revenue plan 2027 (2)`. Asked one name at a
 * time, so that a workbook of a hundred tabs costs no more calls than an empty one.
 */
export const freeName = (spreadsheet: Spreadsheet, wanted: string): string =>
  firstFree(wanted, (name) => {
    const sheet = spreadsheet.getSheetByName(name)
    return sheet !== null && !isLeftBehind(sheet)
  })

/**
 * Makes a tab, marked as begun from the first moment: whoever comes after an execution that was cut off knows it by that.
 * It is finished by another mark. Only within `oneAtATime`, which takes away what was not finished.
 * @param at before which of the tabs that were read
 * @param planNumber the plan that it belongs to; 0 for none
 * @param kind what it is marked as: another than *begun* where it goes with a plan that is begun already
 */
export function insertTab(
  spreadsheet: Spreadsheet,
  wanted: string,
  at: number,
  planNumber = 0,
  kind: TabMark['kind'] = 'begun',
): NewTab {
  const sheet = spreadsheet.insertSheet(UNMARKED_NAME, at - clearTheWay(spreadsheet))
  madeHere.push(sheet)
  const sheetId = sheet.getSheetId()
  markTab(sheet, { kind, planNumber, layoutVersion: LAYOUT_VERSION, sheetId })
  return { sheet, sheetId, name: nameTab(spreadsheet, sheet, wanted) }
}

/** As many rows as a description needs. */
export function makeRoom(sheet: Sheet, tab: TabDescription, rows: number): void {
  if (tab.rows > rows) sheet.insertRowsAfter(rows, tab.rows - rows)
}

/**
 * Sheets refuses a name which another tab has in other capitals, and does not say so beforehand: only then are all the names
 * read, and the next free one is taken. It may also have named the tab, and only have lost its answer.
 */
function nameTab(spreadsheet: Spreadsheet, sheet: Sheet, wanted: string): string {
  try {
    sheet.setName(wanted)
    return wanted
  } catch (error) {
    if (sheet.getName() === wanted) return wanted
    const taken = new Set(spreadsheet.getSheets().map((each) => each.getName().toLowerCase()))
    if (!taken.has(wanted.toLowerCase())) throw error
    const name = firstFree(wanted, (candidate) => taken.has(candidate.toLowerCase()))
    sheet.setName(name)
    return name
  }
}

function firstFree(wanted: string, taken: (name: string) => boolean): string {
  let name = wanted
  for (let number = 2; taken(name); number++) name = `${wanted} (${number})`
  return name
}
