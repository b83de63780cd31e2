import { readHistory } from '../src/history/read-history'
import { generatedHistory } from '../test/cli/generated-history'
import { csvRows } from '../workbench/load-csv'
import { compare, medianMs } from './measure'

const ROWS = 10000
/** 1 January 2026, as a serial day. */
const TODAY = 46023

/** Understanding a history against only parsing the CSV that it stands in. */
export function benchHistory(): void {
  const csv = generatedHistory(ROWS)
  const values = csvRows(csv)
  const read = medianMs(5, () => {
    readHistory({ leads: { name: 'generated', grid: values } }, { leads: {} }, TODAY)
  })
  const parsed = medianMs(5, () => {
    csvRows(csv)
  })
  compare(`readHistory, ${ROWS} rows`, ['ours', read], ['Papa Parse', parsed])
}
