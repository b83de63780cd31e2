import type { SheetModel, ValidationModel } from '../../model/sheet-model'
import { NUMBER, rangeOf } from './conditional-formats'

/** Any day that a spreadsheet can hold. */
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '9999-12-31'

/** A tab's data validations as Univer's plugin loads them. */
export const validationsOf = (sheet: SheetModel): object[] =>
  sheet.validations.map((validation, index) => ({
    uid: `validation${index}`,
    ranges: [rangeOf(validation.area)],
    allowBlank: true,
    // Scripts are never blocked; whether a person is, the rule says.
    errorStyle: validation.allowInvalid ? 2 : 1,
    showErrorMessage: validation.help !== '',
    error: validation.help,
    ...ruleOf(validation),
  }))

function ruleOf({ criterion, values }: ValidationModel): object {
  const operator = NUMBER[criterion]
  if (operator) {
    return { type: 'decimal', operator, formula1: String(values[0]), ...(values.length > 1 && { formula2: String(values[1]) }) }
  }
  switch (criterion) {
    case 'VALUE_IN_LIST':
      return { type: 'list', formula1: [values[0]].flat().join(','), showDropDown: true, renderMode: 1 }
    case 'VALUE_IN_RANGE':
      return { type: 'list', formula1: `=${values[0]}`, showDropDown: true, renderMode: 1 }
    case 'CHECKBOX':
      return { type: 'checkbox', formula1: '', formula2: '' }
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'between', formula1: FIRST_DAY, formula2: LAST_DAY }
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formula1: String(values[0]).replaceAll(';', ',') }
    default:
      return { type: 'any' }
  }
}
