import { calculate } from '../workbench/engine/calculate'
import { univerForNode } from '../workbench/engine/univer-node'
import { emptySheet, openCell, type SheetModel } from '../workbench/model/sheet-model'
import { emptyWorkbook } from '../workbench/model/workbook-model'
import { compare } from './measure'

const ROWS = 10000
const MONTHS = 12
const TYPES = ['Ebook', 'Demo', 'Webinar', 'Call']
const FIRST_DAY = 45658

/** Two ways to count leads by month and type with native formulas, over a history of 10,000 rows. */
export async function benchActuals(): Promise<void> {
  const last = ROWS + 1
  const edge = (month: number) => `$H$${month + 1}`
  const sumproduct = await calculated((sheet) => {
    TYPES.forEach((type, column) => {
      for (let month = 0; month < MONTHS; month++) {
        const within = `(History!B2:B${last}>=${edge(month)})*(History!B2:B${last}<${edge(month + 1)})`
        openCell(sheet, month, column).formula = `=SUMPRODUCT(EXACT(History!A2:A${last};"${type}")*${within})`
      }
    })
  })
  const picked = await calculated((sheet) => {
    TYPES.forEach((type, column) => {
      const days = `IFNA(FILTER(History!B2:B${last};EXACT(History!A2:A${last};"${type}"));0)`
      const within = 'SUMPRODUCT((days_in>=month_in)*(days_in<EDATE(month_in;1)))'
      const months = `${edge(0)}:${edge(MONTHS - 1)}`
      openCell(sheet, 0, column).formula = `=LET(days_in;${days};MAP(${months};LAMBDA(month_in;${within})))`
    })
  })
  const nothing = await calculated((sheet) => {
    openCell(sheet, 0, 0).formula = '=1+1'
  })
  compare(
    `live actuals, ${ROWS} rows, ${MONTHS} months × ${TYPES.length} types`,
    ['SUMPRODUCT', sumproduct - nothing],
    ['MAP over FILTER', picked - nothing],
  )
}

/** How long the engine calculates a plan tab with these formulas beside the history, start-up included. */
async function calculated(write: (sheet: SheetModel) => void): Promise<number> {
  const model = emptyWorkbook({ firstTab: 'History' })
  const history = emptySheet(0, 'History', ROWS + 1, 2)
  for (let row = 1; row <= ROWS; row++) {
    openCell(history, row, 0).value = TYPES[row % TYPES.length] ?? ''
    openCell(history, row, 1).value = FIRST_DAY + ((row * 7) % 365)
  }
  const plan = emptySheet(1, 'Plan', 100, 10)
  for (let month = 0; month <= MONTHS; month++) openCell(plan, month, 7).value = FIRST_DAY + Math.round(month * 30.42)
  write(plan)
  model.sheets = [history, plan]
  const times: number[] = []
  for (let run = 0; run < 4; run++) {
    const start = performance.now()
    await calculate(model, { univer: univerForNode() })
    if (run > 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[1] ?? 0
}
