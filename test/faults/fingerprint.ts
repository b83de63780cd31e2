import { eachCell, type SheetModel } from '../../workbench/model/sheet-model'
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
  const names = model.namedRanges.map((each) => JSON.stringify(each)).sort()
  return [...model.sheets.map(sheetText), ...marks, ...names, JSON.stringify([...model.documentProperties])].map(named)
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
  return JSON.stringify(
    {
      ...rest,
      validations: validations.map((each) => JSON.stringify(each)).sort(),
      charts: bare(charts),
      protections: bare(protections),
      cells,
    },
    (_key, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value].map((each) => JSON.stringify(each)).sort() : value,
  )
}

/** What a tab is marked as; that it was begun once counts for nothing where it was finished. */
function marksOf(model: WorkbookModel, { id }: SheetModel): string[] {
  const marks = model.developerMetadata
    .filter(({ location }) => location.kind === 'SHEET' && location.sheetId === id)
    .map(({ value }) => value)
  const finished = marks.filter((mark) => !mark.includes('"begun"'))
  return (finished.length > 0 ? finished : marks).sort()
}
