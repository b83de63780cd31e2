import type { PlanCreated } from '../../src/host/handlers/contract'
import { areaName, cellName, parseA1, quoteSheet } from '../model/a1'
import { isCellError } from '../model/cell'
import { isDateFormat, isoDay } from '../model/serial'
import { cellAt, eachCell, type SheetModel } from '../model/sheet-model'
import { sheetById, type WorkbookModel } from '../model/workbook-model'

type Json = string | number | boolean | null

/** Every cell that is not empty, with what stands around it: `workbook.json`. */
export function workbookJson(model: WorkbookModel) {
  return {
    locale: model.locale,
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      cells: Object.fromEntries(
        [...eachCell(sheet)]
          .filter(([, , cell]) => cell.value !== '' || cell.formula)
          .map(([row, column, cell]) => [
            cellName(row, column),
            {
              value: isCellError(cell.value) ? cell.value.error : cell.value,
              ...(cell.formula ? { formula: cell.formula } : {}),
              ...(cell.numberFormat && cell.numberFormat !== 'General' ? { format: cell.numberFormat } : {}),
            },
          ]),
      ),
      charts: sheet.charts.map(({ type, ranges, options, position }) => ({
        type,
        ranges: ranges.map(({ area }) => areaName(area)),
        options,
        position,
      })),
      notes: Object.fromEntries(
        [...eachCell(sheet)].filter(([, , cell]) => cell.note).map(([row, column, cell]) => [cellName(row, column), cell.note]),
      ),
      validations: sheet.validations.map(({ area, criterion, values, help }) => ({
        range: areaName(area),
        criterion,
        values,
        help,
      })),
      protections: sheet.protections.map(({ description, warningOnly, unprotected }) => ({
        description,
        warningOnly,
        unprotected: unprotected.map(areaName),
      })),
    })),
    namedRanges: Object.fromEntries(
      model.namedRanges.map(({ name, sheetId, area }) => [
        name,
        `${quoteSheet(sheetById(model, sheetId).name)}!${areaName(area)}`,
      ]),
    ),
  }
}

/** The plan's figures, read from its computed cells: `summary.json`. */
export function summaryJson(model: WorkbookModel, plan: PlanCreated) {
  const sheet = sheetById(model, plan.sheetId)
  const pick = (cells: Readonly<Record<string, string>>, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, cells[key] === undefined ? null : valueAt(sheet, cells[key])]))
  return {
    ...pick(plan.cells.headlines, [
      'revenueTarget',
      'dealSize',
      'requiredDeals',
      'requiredLeads',
      'confidentLeads',
      'agreedLeads',
      'leadValueTarget',
      'chanceOfDeals',
      'chanceOfRevenue',
    ]),
    types: plan.cells.types.map((cells) =>
      pick(cells, [
        'type',
        'leads',
        'deals',
        'naiveRate',
        'measuredRate',
        'usedRate',
        'low',
        'high',
        'leadValue',
        'leadsPerDeal',
        'requiredLeads',
      ]),
    ),
    months: plan.cells.months.map((cells) =>
      pick(cells, [
        'month',
        'revenueTarget',
        'dealsTarget',
        'leadsTarget',
        'leadValueTarget',
        'leadsActual',
        'leadValueActual',
        'dealsActual',
        'revenueActual',
      ]),
    ),
  }
}

/** A computed cell as JSON: a month as `2027-01`, a blank as null. */
export function valueAt(sheet: SheetModel, a1: string): Json {
  const found = parseA1(a1, () => sheet)
  const cell = found && cellAt(sheet, found.area.row, found.area.column)
  if (!cell || cell.value === '' || cell.value === '–') return null
  if (isCellError(cell.value)) return cell.value.error
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) return isoDay(cell.value).slice(0, 7)
  return cell.value
}
