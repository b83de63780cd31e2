import type { WorkbookModel } from '../model/workbook-model'

const MOST_CELLS = 10_000_000

/** Refuses cells beyond what a workbook may hold, empty ones included. */
export function needsCells(model: WorkbookModel, more: number): void {
  const there = model.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  if (there + more > MOST_CELLS) {
    throw new Error(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`)
  }
}
