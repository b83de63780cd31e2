import { isBlank, textOf } from '../cells/cells'
import { saysNoValue } from '../cells/no-value'
import { bandOf, sizeBands } from '../cells/size-bands'
import { headersOf } from '../columns/column-roles'
import { findHeaderRow } from '../columns/header-row'
import { sizesIn } from '../columns/size-column'
import type { Cell, SourceTab, TabChoices } from '../contract'

/** A tab of leads, and the column by whose values they are told apart. */
export interface AttributeValues {
  readonly tab: SourceTab
  /** 0-based: another one where its values had to be read first. */
  readonly column: number
  /** What counts as blank, as it is written: *unknown*. */
  readonly noValue: readonly string[]
  /** Bands of sizes, the smallest first; empty where the values stand as they are. */
  readonly bands: readonly string[]
}

const MOST_NAMED = 3

/**
 * Reads the values of a column as people mean them: a cell that says *unknown* as blank, and sizes in bands. The column itself may
 * be something else to the history, so that what is read stands in a column of its own.
 * @param sizesAs how the numbers of bands are written, such as `nl-BE`; null: numbers stand as they are
 */
export function attributeValues(tab: SourceTab, choices: TabChoices, column: number, sizesAs: string | null): AttributeValues {
  const asItIs: AttributeValues = { tab, column, noValue: [], bands: [] }
  const headerRow = choices.headerRow ?? findHeaderRow(tab.grid)
  if (headerRow === null) return asItIs
  const cells = tab.grid.slice(headerRow + 1).map((row) => row[column] ?? '')
  const noValue = new Set(cells.flatMap((cell) => (typeof cell === 'string' && saysNoValue(cell) ? [textOf(cell)] : [])))
  const header = headersOf(tab.grid, headerRow)[column] ?? ''
  const sizes = sizesAs === null ? null : sizesIn(header, cells)
  if (noValue.size === 0 && !sizes) return asItIs
  const bands = sizes && sizesAs !== null ? sizeBands(sizes.numbers, sizesAs) : []
  const read = (cell: Cell): Cell => {
    if (isBlank(cell) || noValue.has(textOf(cell))) return ''
    const size = sizes?.numberIn(cell) ?? null
    return size === null ? cell : (bandOf(size, bands)?.label ?? cell)
  }
  const width = tab.grid.reduce((most, row) => Math.max(most, row.length), 0)
  const grid = tab.grid.map((row, index) => {
    const wide = [...row, ...Array.from({ length: width - row.length }, () => '')]
    return [...wide, index < headerRow ? '' : index === headerRow ? header : read(row[column] ?? '')]
  })
  return {
    tab: { name: tab.name, grid },
    column: width,
    noValue: [...noValue].slice(0, MOST_NAMED),
    bands: bands.map(({ label }) => label),
  }
}
