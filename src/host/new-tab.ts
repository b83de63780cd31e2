type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A tab that was just made, and the name that it got. */
export interface NewTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet
  readonly name: string
}

/**
 * A name that no tab has yet: `Revenue plan 2027`, then `Revenue plan 2027 (2)`. Asked one name at a
 * time, so that a workbook of a hundred tabs costs no more calls than an empty one.
 */
export const freeName = (spreadsheet: Spreadsheet, wanted: string): string =>
  firstFree(wanted, (name) => spreadsheet.getSheetByName(name) !== null)

/**
 * Makes a tab. Sheets refuses a name which another tab has in other capitals, and does not say so
 * beforehand: only then are all the names read, and the next free one is taken.
 */
export function insertTab(spreadsheet: Spreadsheet, wanted: string, at: number): NewTab {
  try {
    return { sheet: spreadsheet.insertSheet(wanted, at), name: wanted }
  } catch (error) {
    const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()))
    if (!taken.has(wanted.toLowerCase())) throw error
    const name = firstFree(wanted, (candidate) => taken.has(candidate.toLowerCase()))
    return { sheet: spreadsheet.insertSheet(name, at), name }
  }
}

function firstFree(wanted: string, taken: (name: string) => boolean): string {
  let name = wanted
  for (let number = 2; taken(name); number++) name = `${wanted} (${number})`
  return name
}
