import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sheetFromCsv } from '../load-csv'
import { emptyWorkbook, nextId, type WorkbookModel } from '../model/workbook-model'
import type { PlanArguments } from './plan-arguments'
import { UsageError } from './usage-error'

/** A workbook with the CSV files as its tabs. */
export function csvWorkbook(
  asked: Pick<PlanArguments, 'history' | 'deals' | 'locale'> & Partial<Pick<PlanArguments, 'accounts'>>,
): WorkbookModel {
  const model = emptyWorkbook({ locale: asked.locale ?? 'nl_BE' })
  const tab = (id: number, path: string) => {
    if (!existsSync(path)) throw new UsageError(`there is no file ${path}`)
    return sheetFromCsv(
      id,
      basename(path)
        .replace(/\.[^.]*$/, '')
        .slice(0, 100),
      readFileSync(path, 'utf8'),
      asked.locale,
    )
  }
  model.sheets = []
  for (const path of [asked.history, asked.deals, asked.accounts ?? null]) {
    if (path === null) continue
    const sheet = tab(nextId(model), path)
    const same = model.sheets.filter(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()).length
    if (same > 0) sheet.name = `${sheet.name} (${same + 1})`
    model.sheets.push(sheet)
  }
  model.activeSheetId = (model.sheets[0] as { id: number }).id
  return model
}
