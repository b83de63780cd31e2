import { namesRead, tabsRead } from '../../plan/tabs-read'
import { markedTabs, type TabMark } from '../plan-records'
import { writeOut } from '../write-out'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Rule = GoogleAppsScript.Spreadsheet.DataValidation
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
interface Reader {
  readonly range: SheetRange
  readonly value: unknown
  /** What it may hold, where anything else is refused. */
  readonly rule: Rule | null
}

/** A tab of the add-on that reads a plan. */
export interface ReadingTab {
  readonly name: string
  readonly readers: readonly Reader[]
  readonly texts: readonly { readonly text: string; readonly range: () => SheetRange }[]
}

/**
 * The add-on's other tabs that read a plan: a customer profile has its deal size from there, a comparison all its figures, and
 * an input of another plan what somebody typed into it.
 */
export function tabsReading(spreadsheet: Spreadsheet, plan: PlanRead): ReadingTab[] {
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
      const readers: Reader[] = []
      const texts: { text: string; range: () => SheetRange }[] = []
      formulas.forEach((cells, row) => {
        cells.forEach((formula, column) => {
          const value: unknown = values[row]?.[column]
          const range = (): SheetRange => sheet.getRange(row + 1, column + 1)
          if (formula === '' && typeof value === 'string' && value !== '') texts.push({ text: value, range })
          if (!reads(formula)) return
          const rule = rules[row]?.[column] ?? null
          readers.push({ range: range(), value, rule: rule && !rule.getAllowInvalid() ? rule : null })
        })
      })
      return [{ name: sheet.getName(), readers, texts }]
    })
}

/**
 * What these tabs read stays when the plan goes: it would be errors for good. First they say so, for by their formulas they are
 * known when this is cut off.
 * @param after what a text of theirs becomes; null: it stays
 */
export function keepValues(tabs: readonly ReadingTab[], after: (text: string) => string | null): void {
  for (const { range, text } of tabs.flatMap(({ texts }) => texts)) {
    const sentence = after(text)
    if (sentence !== null) range().setValue(`'${sentence}`)
  }
  if (tabs.length > 0) writeOut()
  const readers = tabs.flatMap((tab) => tab.readers)
  for (const reader of readers) if (reader.rule) keepUnder(reader.rule, reader)
  for (const reader of readers) if (!reader.rule) keep(reader)
}

function keep({ range, value }: Reader): void {
  range.setValue(typeof value === 'string' && value !== '' ? `'${value}` : value)
}

/**
 * A rule that refuses a value, such as an error in an input, only marks while that is written: should this be cut off, there is
 * still a rule. One that takes it is left alone.
 */
function keepUnder(rule: Rule, reader: Reader): void {
  try {
    keep(reader)
    // Nothing else waits to be written: what is refused here, this rule refused.
    writeOut()
  } catch {
    reader.range.setDataValidation(rule.copy().setAllowInvalid(true).build())
    keep(reader)
    reader.range.setDataValidation(rule)
    writeOut()
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
