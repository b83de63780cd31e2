/** What a formula can come to, beside a plain value. */
export interface CellError {
  /** As Sheets shows it: `#N/A`, `#DIV/0!`, `#NAME?` … */
  readonly error: string
}

/** A date is a serial number (days since 1899-12-30) in a cell with a date format. A blank cell is `''`. */
export type CellValue = string | number | boolean | CellError

export type LineStyle = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE'

export interface BorderLine {
  readonly color: string
  readonly style: LineStyle
}

export interface Borders {
  top?: BorderLine
  left?: BorderLine
  bottom?: BorderLine
  right?: BorderLine
}

export interface CellStyle {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
  fontColor?: string
  fontFamily?: string
  /** In points. */
  fontSize?: number
  background?: string
  horizontalAlignment?: 'left' | 'center' | 'right'
  verticalAlignment?: 'top' | 'middle' | 'bottom'
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP'
  borders?: Borders
}

export interface CellModel {
  value: CellValue
  /** As it was written, with its `=`; separators untouched. */
  formula?: string
  /** An en_US pattern, as `setNumberFormat` takes it. */
  numberFormat?: string
  style?: CellStyle
  note?: string
  /** True when the value was put here by the spilling formula of another cell. */
  spilled?: boolean
}

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object'
