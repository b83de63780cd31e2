import { eachCell } from '../../workbench/model/sheet-model'
import { type PlannedWorkbook, valueIn } from './planned-workbook'

/** What stands at the end of the row in which these words begin a label, right of the months that look ahead. */
export function beside({ tab }: PlannedWorkbook, words: string) {
  const [row] = [...eachCell(tab)].find(([, column, { value }]) => column === 8 && String(value).startsWith(words)) ?? [-1]
  return valueIn(tab, [row, 12])
}
