import type { BorderLine } from '../../model/cell'
import { needs } from '../check'
import { changeCells } from './cells'
import { RangeFormats } from './formats'

const SIDES = ['top', 'left', 'bottom', 'right'] as const

/** The lines around and between the cells of a Range. */
export class RangeBorders extends RangeFormats {
  setBorder(
    top: unknown,
    left: unknown,
    bottom: unknown,
    right: unknown,
    vertical: unknown,
    horizontal: unknown,
    color?: unknown,
    style?: unknown,
  ) {
    const sides = [top, left, bottom, right, vertical, horizontal]
    for (const side of sides) if (side !== null && typeof side !== 'boolean') needs('boolean', side, 'Range.setBorder')
    const line: BorderLine = { color: String(color ?? '#000000'), style: (style ?? 'SOLID') as BorderLine['style'] }
    const { row, column, lastRow, lastColumn } = this.area
    changeCells(this, (cell, r, c) => {
      const on = {
        top: r === row ? top : horizontal,
        bottom: r === lastRow ? bottom : horizontal,
        left: c === column ? left : vertical,
        right: c === lastColumn ? right : vertical,
      }
      const borders = { ...cell.style?.borders }
      for (const side of SIDES) {
        if (on[side] === true) borders[side] = line
        else if (on[side] === false) delete borders[side]
      }
      cell.style = { ...cell.style, borders }
    })
    return this
  }
}
