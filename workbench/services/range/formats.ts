import { formatAll, formatGrid, readCells, writeAll } from './cells'
import { RangeContents } from './contents'
import {
  among,
  asColor,
  asFormat,
  asLine,
  asNote,
  asNumber,
  asText,
  asWrap,
  HORIZONTAL,
  oneOf,
  styleOf,
  VERTICAL,
  WRAPS,
} from './put-format'

/** How the cells of a Range look: number formats, colours, fonts, alignment, notes. */
export class RangeFormats extends RangeContents {
  getNumberFormats() {
    return readCells(this, (cell) => cell?.numberFormat ?? 'General')
  }
  getNumberFormat() {
    return this.getNumberFormats()[0]?.[0]
  }
  getNotes() {
    return readCells(this, (cell) => cell?.note ?? '')
  }
  getNote() {
    return this.getNotes()[0]?.[0]
  }
  getBackgrounds() {
    return readCells(this, (cell) => cell?.style?.background ?? '#ffffff')
  }
  getBackground() {
    return this.getBackgrounds()[0]?.[0]
  }
  getFontColors() {
    return readCells(this, (cell) => cell?.style?.fontColor ?? '#000000')
  }
  getFontWeights() {
    return readCells(this, (cell) => (cell?.style?.bold ? 'bold' : 'normal'))
  }
  clearFormat() {
    return writeAll(this, 'Range.clearFormat', (cell) => {
      delete cell.style
      delete cell.numberFormat
    })
  }
  clearNote() {
    return writeAll(this, 'Range.clearNote', (cell) => {
      delete cell.note
    })
  }

  setNumberFormats(values: unknown) {
    return formatGrid(this, 'Range.setNumberFormats', values, asFormat)
  }
  setNumberFormat(value: unknown) {
    return formatAll(this, 'Range.setNumberFormat', value, asFormat)
  }
  setBackgrounds(values: unknown) {
    return formatGrid(this, 'Range.setBackgrounds', values, styleOf('background', asColor))
  }
  setBackground(value: unknown) {
    return formatAll(this, 'Range.setBackground', value, styleOf('background', asColor))
  }
  setFontColors(values: unknown) {
    return formatGrid(this, 'Range.setFontColors', values, styleOf('fontColor', asColor))
  }
  setFontColor(value: unknown) {
    return formatAll(this, 'Range.setFontColor', value, styleOf('fontColor', asColor))
  }
  setFontWeights(values: unknown) {
    return formatGrid(this, 'Range.setFontWeights', values, styleOf('bold', oneOf('bold', 'normal')))
  }
  setFontWeight(value: unknown) {
    return formatAll(this, 'Range.setFontWeight', value, styleOf('bold', oneOf('bold', 'normal')))
  }
  setFontStyles(values: unknown) {
    return formatGrid(this, 'Range.setFontStyles', values, styleOf('italic', oneOf('italic', 'normal')))
  }
  setFontStyle(value: unknown) {
    return formatAll(this, 'Range.setFontStyle', value, styleOf('italic', oneOf('italic', 'normal')))
  }
  setFontLines(values: unknown) {
    return formatGrid(this, 'Range.setFontLines', values, asLine)
  }
  setFontLine(value: unknown) {
    return formatAll(this, 'Range.setFontLine', value, asLine)
  }
  setFontSizes(values: unknown) {
    return formatGrid(this, 'Range.setFontSizes', values, styleOf('fontSize', asNumber))
  }
  setFontSize(value: unknown) {
    return formatAll(this, 'Range.setFontSize', value, styleOf('fontSize', asNumber))
  }
  setFontFamilies(values: unknown) {
    return formatGrid(this, 'Range.setFontFamilies', values, styleOf('fontFamily', asText))
  }
  setFontFamily(value: unknown) {
    return formatAll(this, 'Range.setFontFamily', value, styleOf('fontFamily', asText))
  }
  setHorizontalAlignments(values: unknown) {
    return formatGrid(this, 'Range.setHorizontalAlignments', values, styleOf('horizontalAlignment', among(HORIZONTAL)))
  }
  setHorizontalAlignment(value: unknown) {
    return formatAll(this, 'Range.setHorizontalAlignment', value, styleOf('horizontalAlignment', among(HORIZONTAL)))
  }
  setVerticalAlignments(values: unknown) {
    return formatGrid(this, 'Range.setVerticalAlignments', values, styleOf('verticalAlignment', among(VERTICAL)))
  }
  setVerticalAlignment(value: unknown) {
    return formatAll(this, 'Range.setVerticalAlignment', value, styleOf('verticalAlignment', among(VERTICAL)))
  }
  setWraps(values: unknown) {
    return formatGrid(this, 'Range.setWraps', values, styleOf('wrap', asWrap))
  }
  setWrap(value: unknown) {
    return formatAll(this, 'Range.setWrap', value, styleOf('wrap', asWrap))
  }
  setWrapStrategies(values: unknown) {
    return formatGrid(this, 'Range.setWrapStrategies', values, styleOf('wrap', among(WRAPS)))
  }
  setWrapStrategy(value: unknown) {
    return formatAll(this, 'Range.setWrapStrategy', value, styleOf('wrap', among(WRAPS)))
  }
  setNotes(values: unknown) {
    return formatGrid(this, 'Range.setNotes', values, asNote)
  }
  setNote(value: unknown) {
    return formatAll(this, 'Range.setNote', value, asNote)
  }
}
