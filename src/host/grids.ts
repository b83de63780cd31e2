import { printFormula } from '../plan/print-formula'
import type { CellContent, NumberFormat, TabCell, TabDescription } from '../plan/tab'
import { BLANK_LOOK, LOOKS } from './looks'

/** One two-dimensional array for each thing that Sheets lets a script set at once. */
export interface Grids {
  readonly values: (string | number)[][]
  readonly formats: string[][]
  readonly backgrounds: string[][]
  readonly colours: string[][]
  readonly weights: ('bold' | 'normal')[][]
  readonly sizes: number[][]
  readonly alignments: ('left' | 'center' | 'right' | null)[][]
  readonly wraps: boolean[][]
  readonly notes: string[][]
}

/** Spreads the cells of a description over grids of the tab's full size. */
export function gridsOf(tab: TabDescription, formats: Readonly<Record<NumberFormat, string>>): Grids {
  const columns = tab.columnWidths.length
  const filled = <Value>(value: Value): Value[][] =>
    Array.from({ length: tab.rows }, () => Array.from({ length: columns }, () => value))
  const grids: Grids = {
    values: filled<string | number>(''),
    formats: filled(formats.text),
    backgrounds: filled(BLANK_LOOK.background),
    colours: filled(BLANK_LOOK.colour),
    weights: filled<'bold' | 'normal'>('normal'),
    sizes: filled(BLANK_LOOK.size),
    alignments: filled<'left' | 'center' | 'right' | null>(null),
    wraps: filled(false),
    notes: filled(''),
  }
  for (const cell of tab.cells) {
    const look = LOOKS[cell.role]
    const put = <Value>(grid: Value[][], value: Value): void => {
      const row = grid[cell.row]
      if (!row || cell.column >= columns)
        throw new RangeError(`A cell lies outside of the tab: row ${cell.row}, column ${cell.column}.`)
      row[cell.column] = value
    }
    put(grids.values, writtenContent(cell.content))
    put(grids.formats, formats[cell.format])
    put(grids.backgrounds, look.background)
    put(grids.colours, look.colour)
    put(grids.weights, look.bold ? 'bold' : 'normal')
    put(grids.sizes, look.size)
    put(grids.alignments, cell.align ?? look.align ?? aligned(cell))
    put(grids.wraps, cell.wrap ?? look.wrap)
    put(grids.notes, cell.note ?? '')
  }
  return grids
}

/** A dash in place of a figure stands where the figure would. */
const aligned = ({ format, role }: TabCell): 'right' | null => (format === 'text' || role === 'input' ? null : 'right')

/** Text gets the apostrophe with which a person says "as it stands": it never becomes a formula, a date or a number. */
export function writtenContent(content: CellContent): string | number {
  switch (content.kind) {
    case 'blank':
      return ''
    case 'text':
      return content.text === '' ? '' : `'${content.text}`
    case 'number':
      return content.value
    case 'day':
      return content.day
    case 'formula':
      return printFormula(content.formula)
  }
}
