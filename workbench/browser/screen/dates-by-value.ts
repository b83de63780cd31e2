import { DataValidationType } from '@univerjs/core'
import { DataValidatorRegistryService, type IValidatorCellInfo } from '@univerjs/data-validation'
import { isDateFormat } from '../../model/serial'
import type { Univer } from './start-univer'

/**
 * Lets a rule for dates judge the day that a cell holds. Univer reads the text that is shown, and it reads English only:
 * `30 okt. 2026` would be no date.
 */
export function judgeDatesByValue({ univer }: Univer): void {
  const validator = univer.__getInjector().get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE)
  if (validator) validator.isValidType = async (cell) => isDay(cell)
}

const isDay = ({ value, row, column, workbook, worksheet }: IValidatorCellInfo): boolean =>
  typeof value === 'number' && isDateFormat(workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column))?.n?.pattern)
