import { namesRead, tabsRead } from '../../plan/tabs-read'
import { markedTabs, type TabMark } from '../plan-records'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type SheetRange = GoogleAppsScript.Spreadsheet.Range

/** These read no plan but by what goes with it. */
const READ_NO_PLAN: readonly TabMark['kind'][] = ['begun', 'counts', 'sample']

/** By what formulas elsewhere read a plan. */
export interface PlanRead {
  readonly sheetId: number
  readonly tabName: string
  /** The named ranges that go with it. */
  readonly names: readonly string[]
}

/** A cell that reads a plan, and what it comes to. */
export interface Reader {
  readonly range: SheetRange
  readonly value: unknown
}

/**
 * Cells of the add-on's other tabs that read a plan: a customer profile has its deal size from there, a comparison all its
 * figures, and an input of another plan what somebody typed into it.
 */
export function readersOf(spreadsheet: Spreadsheet, plan: PlanRead): Reader[] {
  const reads = readsPlan(plan)
  return [...markedTabs(spreadsheet)]
    .filter(([sheetId, { kind }]) => sheetId !== plan.sheetId && !READ_NO_PLAN.includes(kind))
    .flatMap(([sheetId]) => {
      const sheet = spreadsheet.getSheetById(sheetId)
      if (!sheet || sheet.getLastRow() === 0) return []
      const all = sheet.getDataRange()
      const values = all.getValues()
      return all.getFormulas().flatMap((cells, row) =>
        cells.flatMap((formula, column) => {
          if (!reads(formula)) return []
          return [{ range: sheet.getRange(row + 1, column + 1), value: values[row]?.[column] }]
        }),
      )
    })
}

/** What these cells come to stays when the plan goes: they would be errors for good. */
export function keepValues(readers: readonly Reader[]): void {
  for (const { range, value } of readers) range.setValue(typeof value === 'string' && value !== '' ? `'${value}` : value)
}

/** Tabs of people's own that read a plan: nothing is written there, so they are named. Searched for, because a history is too large to read. */
export function ownTabsReading(spreadsheet: Spreadsheet, plan: PlanRead): string[] {
  const reads = readsPlan(plan)
  const passed = new Set([plan.sheetId, ...markedTabs(spreadsheet).keys()])
  const found: string[] = []
  for (const text of textsOf(plan))
    for (const range of spreadsheet.createTextFinder(text).matchFormulaText(true).findAll()) {
      const sheet = range.getSheet()
      const sheetId = sheet.getSheetId()
      if (passed.has(sheetId) || !range.getFormulas().flat().some(reads)) continue
      passed.add(sheetId)
      found.push(sheet.getName())
    }
  return found
}

function readsPlan({ tabName, names }: PlanRead): (formula: string) => boolean {
  // Sheets takes a name in any capitals.
  const known = new Set(names.map((name) => name.toLowerCase()))
  return (formula) => tabsRead(formula).includes(tabName) || namesRead(formula).some((name) => known.has(name.toLowerCase()))
}

/** What stands in every formula that reads a plan: its tab before `!`, with quotes where Sheets writes them, or the end of its names. */
function textsOf({ tabName, names }: PlanRead): string[] {
  const quoted = tabName.replace(/'/g, "''")
  return [...new Set([`${quoted}'!`, `${quoted}!`, ...names.map((name) => name.slice(name.lastIndexOf('_')))])]
}
