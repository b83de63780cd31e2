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
  /** What it may hold, where anything else is refused. */
  readonly rule: GoogleAppsScript.Spreadsheet.DataValidation | null
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
      const formulas = all.getFormulas()
      if (!formulas.flat().some(reads)) return []
      const [values, rules] = [all.getValues(), all.getDataValidations()]
      return formulas.flatMap((cells, row) =>
        cells.flatMap((formula, column) => {
          if (!reads(formula)) return []
          const rule = rules[row]?.[column] ?? null
          const refusing = rule && !rule.getAllowInvalid() ? rule : null
          return [{ range: sheet.getRange(row + 1, column + 1), value: values[row]?.[column], rule: refusing }]
        }),
      )
    })
}

/**
 * What these cells come to stays when the plan goes: they would be errors for good. A rule that would refuse it, such as an
 * error in an input, only marks while it is written: should that be cut off, there is still a rule.
 */
export function keepValues(readers: readonly Reader[]): void {
  for (const { range, value, rule } of readers) {
    if (rule) range.setDataValidation(rule.copy().setAllowInvalid(true).build())
    range.setValue(typeof value === 'string' && value !== '' ? `'${value}` : value)
    if (rule) range.setDataValidation(rule)
  }
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
