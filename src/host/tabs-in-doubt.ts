type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

// Google loads the script anew for each execution: all of this is about a single one.

/** The tabs that this execution made, and may have to take away again. */
export const madeHere: Sheet[] = []

/** What this execution made is part of something whole by now: it stays, whatever fails yet. */
export const keepMadeHere = (): void => void madeHere.splice(0)

/** The tabs that an earlier execution left: they go as soon as this one writes, for until then it reads. */
const leftBehind = new Map<number, Sheet>()
const beforeWriting: (() => void)[] = []
let gone = 0

export function leaveUntilWriting(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) leftBehind.set(sheet.getSheetId(), sheet)
}

export const doBeforeWriting = (work: () => void): void => void beforeWriting.push(work)

/** Whether a tab is as good as gone, and its name as good as free. */
export const isLeftBehind = (sheet: Sheet): boolean => leftBehind.size > 0 && leftBehind.has(sheet.getSheetId())

/** @returns how many tabs fewer there are than were read */
export function clearTheWay(spreadsheet: Spreadsheet): number {
  for (const work of beforeWriting.splice(0)) work()
  const sheets = [...leftBehind.values()]
  leftBehind.clear()
  takeAway(spreadsheet, sheets)
  gone += sheets.length
  return gone
}

/** Deletes tabs. Their names go first: those of a deleted tab may stay behind as names of nothing. */
export function takeAway(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (const name of sheet.getNamedRanges()) name.remove()
    spreadsheet.deleteSheet(sheet)
  }
}
