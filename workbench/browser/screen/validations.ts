import type { Area, SheetModel, ValidationModel } from '../../model/sheet-model'
import { NUMBER, rangeOf } from './conditional-formats'

/** Any day that a spreadsheet can hold. */
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '9999-12-31'

/** A tab's data validations as Univer's plugin loads them: cells with one rule together, for it compares each rule with every other. */
export const validationsOf = (sheet: SheetModel): object[] => {
  const rules = new Map<string, { readonly rule: object; readonly areas: Area[] }>()
  for (const validation of sheet.validations) {
    const rule = {
      allowBlank: true,
      // Scripts are never blocked; whether a person is, the rule says.
      errorStyle: validation.allowInvalid ? 2 : 1,
      showErrorMessage: validation.help !== '',
      error: validation.help,
      ...ruleOf(validation),
    }
    // A formula of a rule is about the first of its cells.
    const key = JSON.stringify(validation.criterion === 'CUSTOM_FORMULA' ? [rule, validation.area] : rule)
    const known = rules.get(key) ?? { rule, areas: [] }
    rules.set(key, known)
    known.areas.push(validation.area)
  }
  return [...rules.values()].map(({ rule, areas }, index) => ({
    uid: `validation${index}`,
    ranges: stacked(areas).map(rangeOf),
    ...rule,
  }))
}

/** The same areas, those that lie one below the other as one. */
function stacked(areas: readonly Area[]): Area[] {
  const stacks: Area[] = []
  for (const area of [...areas].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const above = stacks.at(-1)
    const continues = above?.column === area.column && above.lastColumn === area.lastColumn && above.lastRow + 1 === area.row
    if (above && continues) stacks[stacks.length - 1] = { ...above, lastRow: area.lastRow }
    else stacks.push(area)
  }
  return stacks
}

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
