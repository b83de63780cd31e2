import type { Area, ConditionalFormatModel, SheetModel } from '../../model/sheet-model'

/** An area as Univer names it. */
export const rangeOf = ({ row, column, lastRow, lastColumn }: Area) => ({
  startRow: row,
  startColumn: column,
  endRow: lastRow,
  endColumn: lastColumn,
})

const TEXT: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'equal',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
}
/** Google's names of comparisons → Univer's. */
export const NUMBER: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
}

/** A tab's conditional formats, the first that holds first, as Univer's plugin loads them. */
export const conditionalFormatsOf = (sheet: SheetModel): object[] =>
  sheet.conditionalFormats.flatMap((format, index) => {
    const rule = ruleOf(format)
    return rule ? [{ cfId: `format${index}`, ranges: format.areas.map(rangeOf), stopIfTrue: false, rule }] : []
  })

function ruleOf(format: ConditionalFormatModel): object | null {
  if (format.gradient) return colourScale(format.gradient)
  const base = { type: 'highlightCell', style: lookOfFormat(format) }
  const { criterion = '', values } = format
  if (criterion in TEXT) return { ...base, subType: 'text', operator: TEXT[criterion], value: String(values[0] ?? '') }
  if (criterion === 'CUSTOM_FORMULA') return { ...base, subType: 'formula', value: String(values[0]).replaceAll(';', ',') }
  const operator = NUMBER[criterion]
  if (!operator) return null
  const numbers = values.map(Number)
  return { ...base, subType: 'number', operator, value: numbers.length > 1 ? numbers : numbers[0] }
}

function lookOfFormat({ background, fontColor, bold, italic, strikethrough, underline }: ConditionalFormatModel): object {
  return {
    ...(background && { bg: { rgb: background } }),
    ...(fontColor && { cl: { rgb: fontColor } }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(strikethrough && { st: { s: 1 } }),
    ...(underline && { ul: { s: 1 } }),
  }
}

const colourScale = (points: NonNullable<ConditionalFormatModel['gradient']>): object => ({
  type: 'colorScale',
  config: points.map(({ color, type, value }, index) => ({
    index,
    color,
    value: {
      type: { NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile', MIN: 'min', MAX: 'max' }[type] ?? 'num',
      value: Number(value),
    },
  })),
})
