import { eachCell, type SheetModel, type ValidationModel } from '../../workbench/model/sheet-model'
import type { WorkbookModel } from '../../workbench/model/workbook-model'

/**
 * All that a workbook holds, as texts that can be compared: tab by tab. Numbers that Sheets gives out (ids) are left out, for
 * a second attempt gets others; so is which tab is in view.
 */
export function fingerprint(model: WorkbookModel): readonly string[] {
  const named = (text: string): string =>
    text.replace(/(heetId\\?":)(\d+)/g, (whole, before: string, id: string) => {
      const sheet = model.sheets.find((each) => each.id === Number(id))
      return sheet ? `${before}"${sheet.name}"` : whole
    })
  const marks = model.sheets.map((sheet) => `${sheet.name}: ${marksOf(model, sheet).join(' ')}`)
  const names = model.namedRanges.map(textOf).sort()
  return [...model.sheets.map(sheetText), ...marks, ...names, textOf(model.documentProperties)].map(named)
}

/** One tab: every cell that holds or shows something, and all that lies upon it. */
export function sheetText(sheet: SheetModel): string {
  const cells = [...eachCell(sheet)]
    .map(([row, column, cell]) => {
      const { spilled: _, ...rest } = cell
      return [
        row,
        column,
        Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '' && value !== undefined)),
      ] as const
    })
    .filter(([, , cell]) => Object.keys(cell).length > 0)
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn)
  const { id: _, cells: __, validations, charts, protections, ...rest } = sheet
  const bare = <Kind extends { readonly id: number }>(all: readonly Kind[]) => all.map(({ id: ___, ...each }) => each)
  return textOf({
    ...rest,
    validations: validations.flatMap(byCell).map(textOf).sort(),
    charts: bare(charts),
    protections: bare(protections),
    cells,
  })
}

/** The same rule may have been laid over cells one by one, or over all of them at once. */
const byCell = ({ area, ...rule }: ValidationModel) =>
  Array.from({ length: area.lastRow - area.row + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn - area.column + 1 }, (__, column) => ({
      ...rule,
      row: area.row + row,
      column: area.column + column,
    })),
  ).flat()

/** What a tab is marked as; that it was begun once counts for nothing where it was finished. */
function marksOf(model: WorkbookModel, { id }: SheetModel): string[] {
  const marks = model.developerMetadata
    .filter(({ location }) => location.kind === 'SHEET' && location.sheetId === id)
    .map(({ value }) => value)
  const finished = marks.filter((mark) => !mark.includes('"begun"'))
  return (finished.length > 0 ? finished : marks).sort()
}

/** As JSON in which the order of a thing's parts does not matter. */
const textOf = (thing: unknown): string =>
  JSON.stringify(thing, (_, value: unknown) => {
    // Of another realm than ours where the workbook is a copy.
    const kind = Object.prototype.toString.call(value)
    if (kind === '[object Map]' || kind === '[object Set]') return [...(value as Iterable<unknown>)].map(textOf).sort()
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
  })

/** What stands in the tabs, whatever it looks like. */
export const contents = (model: WorkbookModel): readonly string[] =>
  model.sheets.map((sheet) => {
    const held = [...eachCell(sheet)].flatMap(([row, column, { value, formula, note }]) => {
      const all = [formula ?? value, note ?? '']
      return all.every((each) => each === '') ? [] : [textOf([row, column, ...all])]
    })
    return textOf([sheet.name, held.sort()])
  })
