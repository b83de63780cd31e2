import type { Screen } from '../screen/screen'

/** What the browser tests, and curious people in the console, may ask: `workbench.value('Calculator!B4')`. */
export interface WorkbenchHandle {
  value(reference: string): unknown
  /** Everything in a tab, row by row. */
  values(tab: string): unknown[][]
  shown(reference: string): string
  formula(reference: string): string
  /** Where a named range stands, e.g. `'Plan 1'!B3`; null when there is none. */
  place(name: string): string | null
  tabs(): string[]
  activeTab(): string
  /** Goes to a cell, so that what is typed next lands there. */
  select(reference: string): void
  /** Where a cell stands on the page while nothing is scrolled, in pixels; it may lie below the window. */
  rectangle(reference: string): { x: number; y: number; width: number; height: number }
  /** Inserts rows above this one (1-based), as a person does. */
  insertRows(tab: string, before: number, count: number): void
  /** The areas of a tab with a data validation, e.g. `B3`. */
  validated(tab: string): string[]
  settle(): Promise<void>
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle
  }
}

/** The handle on what is on the screen. */
export function testHandle(screen: Screen): WorkbenchHandle {
  const workbook = () => {
    const active = screen.univer.univerAPI.getActiveWorkbook()
    if (!active) throw new Error('No workbook is open.')
    return active
  }
  const find = (reference: string) => {
    const split = reference.lastIndexOf('!')
    const name = reference.slice(0, Math.max(0, split)).replace(/^'|'$/g, '').replaceAll("''", "'")
    const sheet = split < 0 ? workbook().getActiveSheet() : workbook().getSheetByName(name)
    if (!sheet) throw new Error(`There is no tab “${name}”.`)
    return { sheet, range: sheet.getRange(reference.slice(split + 1).replaceAll('$', '')) }
  }
  return {
    value: (reference) => find(reference).range.getRawValue(),
    values: (tab) => {
      const { sheet } = find(`${tab}!A1`)
      return sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1).getRawValues()
    },
    shown: (reference) => String(find(reference).range.getDisplayValue() ?? ''),
    formula: (reference) => find(reference).range.getFormula(),
    place: (name) =>
      workbook()
        .getDefinedNames()
        .find((each) => each.getName() === name)
        ?.getFormulaOrRefString() ?? null,
    tabs: () =>
      workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    activeTab: () => workbook().getActiveSheet().getSheetName(),
    select: (reference) => {
      const { sheet, range } = find(reference)
      workbook().setActiveSheet(sheet)
      range.activate()
    },
    rectangle: (reference) => {
      // Univer counts from the corner of its drawing.
      const { x, y, width, height } = find(reference).range.getCellRect()
      const drawing = gridDrawing().getBoundingClientRect()
      return { x: x + drawing.x, y: y + drawing.y, width, height }
    },
    insertRows: (tab, before, count) => {
      find(`${tab}!A1`).sheet.insertRowsBefore(before - 1, count)
    },
    validated: (tab) =>
      find(`${tab}!A1`)
        .sheet.getDataValidations()
        .flatMap((rule) => rule.getRanges().map((range) => range.getA1Notation())),
    settle: () => screen.settle(),
  }
}

/** The drawing of the cells; the formula bar is a smaller one. */
function gridDrawing(): HTMLCanvasElement {
  const [largest] = [...document.querySelectorAll<HTMLCanvasElement>('#grid canvas')].sort((a, b) => b.height - a.height)
  if (!largest) throw new Error('Nothing is drawn.')
  return largest
}
