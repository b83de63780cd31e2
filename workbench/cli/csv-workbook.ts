import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sheetFromCsv } from '../load-csv'
import { emptyWorkbook, nextId, type WorkbookModel } from '../model/workbook-model'
import { type PlanArguments, UsageError } from './arguments'

/** A workbook with the CSV files as its tabs. */
export function csvWorkbook(asked: Pick<PlanArguments, 'history' | 'deals' | 'locale'>): WorkbookModel {
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
  model.sheets = [tab(nextId(model), asked.history), ...(asked.deals === null ? [] : [tab(nextId(model), asked.deals)])]
  const [first, second] = model.sheets
  if (first && second && first.name.toLowerCase() === second.name.toLowerCase()) second.name = `${second.name} (2)`
  model.activeSheetId = (first as { id: number }).id
  return model
}
