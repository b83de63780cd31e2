import type { IBorderStyleData, IStyleData } from '@univerjs/core'
import type { BorderLine, CellModel, CellStyle, LineStyle } from '../../model/cell'

const LINES: Readonly<Record<LineStyle, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
}
const HORIZONTAL = ['left', 'center', 'right'] as const
const VERTICAL = ['top', 'middle', 'bottom'] as const
const WRAPS = ['OVERFLOW', 'CLIP', 'WRAP'] as const
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const
type Side = keyof typeof SIDES

/** A cell's style and number format as Univer keeps them; undefined where there is nothing to say. */
export function lookOf({ style, numberFormat }: CellModel): IStyleData | undefined {
  const look: IStyleData = {}
  if (numberFormat) look.n = { pattern: numberFormat }
  if (style) Object.assign(look, fontLook(style), placeLook(style))
  return Object.keys(look).length > 0 ? look : undefined
}

function fontLook(style: CellStyle): IStyleData {
  const look: IStyleData = {}
  if (style.bold) look.bl = 1
  if (style.italic) look.it = 1
  if (style.underline) look.ul = { s: 1 }
  if (style.strikethrough) look.st = { s: 1 }
  if (style.fontColor) look.cl = { rgb: style.fontColor }
  if (style.fontFamily) look.ff = style.fontFamily
  if (style.fontSize) look.fs = style.fontSize
  if (style.background) look.bg = { rgb: style.background }
  return look
}

function placeLook(style: CellStyle): IStyleData {
  const look: IStyleData = {}
  // Univer counts its enumerations from 1.
  if (style.horizontalAlignment) look.ht = HORIZONTAL.indexOf(style.horizontalAlignment) + 1
  if (style.verticalAlignment) look.vt = VERTICAL.indexOf(style.verticalAlignment) + 1
  if (style.wrap) look.tb = WRAPS.indexOf(style.wrap) + 1
  if (style.borders) {
    look.bd = {}
    for (const side of Object.keys(SIDES) as Side[]) {
      const line = style.borders[side]
      if (line) look.bd[SIDES[side]] = { s: LINES[line.style], cl: { rgb: line.color } }
    }
  }
  return look
}

/** What the user made of a cell's looks on the screen, in the model's terms. */
export function styleOf(look: IStyleData): CellStyle | undefined {
  const style: CellStyle = {}
  if (look.bl) style.bold = true
  if (look.it) style.italic = true
  if (look.ul?.s) style.underline = true
  if (look.st?.s) style.strikethrough = true
  if (look.cl?.rgb) style.fontColor = look.cl.rgb
  if (look.ff) style.fontFamily = look.ff
  if (look.fs) style.fontSize = look.fs
  if (look.bg?.rgb) style.background = look.bg.rgb
  const [horizontal, vertical, wrap] = [HORIZONTAL[(look.ht ?? 0) - 1], VERTICAL[(look.vt ?? 0) - 1], WRAPS[(look.tb ?? 0) - 1]]
  if (horizontal) style.horizontalAlignment = horizontal
  if (vertical) style.verticalAlignment = vertical
  if (wrap) style.wrap = wrap
  const borders: CellStyle['borders'] = {}
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = lineOf(look.bd?.[SIDES[side]] || null)
    if (line) borders[side] = line
  }
  if (Object.keys(borders).length > 0) style.borders = borders
  return Object.keys(style).length > 0 ? style : undefined
}

function lineOf(line: IBorderStyleData | null | undefined): BorderLine | null {
  if (!line?.cl?.rgb) return null
  const name = (Object.keys(LINES) as LineStyle[]).find((each) => LINES[each] === (line.s as number))
  return { color: line.cl.rgb, style: name ?? 'SOLID' }
}
