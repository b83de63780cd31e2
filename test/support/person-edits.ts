import fc from 'fast-check'
import { cellAt, openCell } from '../../workbench/model/sheet-model'
import { CONTENTS, contentOf, pick, type Spot } from './person-content'
import type { PersonsCells } from './persons-cells'
import { lines, namesOf, type PlannedWorkbook, type } from './planned-workbook'

const PLACES = ['beside', 'into an empty cell', 'over', 'into a row of its own', 'into a column of its own'] as const

/** What people do to a shared plan. Places are fractions of the tab, so that they lie somewhere in it whatever came before. */
export type Edit =
  | { readonly do: 'type'; readonly where: (typeof PLACES)[number]; readonly what: (typeof CONTENTS)[number]; readonly at: Spot }
  | { readonly do: 'use an input'; readonly at: Spot }
  | { readonly do: 'note'; readonly at: Spot }
  | { readonly do: 'rename'; readonly name: string }

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true })
const spot = fc.record({ row: fraction, column: fraction, other: fraction })
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      where: fc.constantFrom(...PLACES),
      what: fc.constantFrom(...CONTENTS),
      at: spot,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('use an input' as const), at: spot }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('note' as const), at: spot }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Ons plan', "Plan d'été", 'Plan (v2)').map((name) => ({ do: 'rename' as const, name })),
  },
)

/** Inputs by the name of their row (or how it begins), their column, and what may be typed there. */
const INPUTS: readonly (readonly [row: string, column: number, text: (number: number) => string])[] = [
  ['inputs above 2', 2, (number) => String(2000000 + number)],
  ['inputs above 3', 2, (number) => `${50 + number} %`],
  ['inputs above 4', 2, (number) => `2026-0${1 + (number % 4)}-01`],
  ['inputs above 6', 2, (number) => String(100 + number)],
  ['inputs above 7', 2, (number) => `${70 + number} %`],
  ['inputs above 10', 2, (number) => `${9000 + number},5`],
  ['inputs above 12', 2, (number) => String(number)],
  ['inputs above 5', 8, (number) => `2026-02-${10 + number}`],
  ['inputs above 2', 10, (number) => `2026-01-${10 + number}`],
  ['rates of ', 8, (number) => `${1 + number},5 %`],
  ['cheapest of ', 1, (number) => String(20 + number)],
  ['byMonth of ', 1, (number) => `${1 + number},5`],
]

/** Does it, and remembers which cells are the person's now. */
export function doEdit(planned: PlannedWorkbook, own: PersonsCells, change: Edit, number: number): void {
  const { tab } = planned
  if (change.do === 'rename') {
    tab.name = change.name
    return
  }
  const { rows, columns } = namesOf(tab)
  const namesColumn = columns.indexOf('names')
  const row = Math.floor(change.at.row * rows.length)
  const column = Math.floor(change.at.column * namesColumn)
  const write = (r: number, c: number, text: string): void => {
    type(planned, tab, r, c, text)
    own.typed.add(openCell(tab, r, c))
  }
  const isHidden = (r: number, c: number): boolean => rows[r] === 'top above 4' || c === namesColumn
  // Sheets refuses what an input does not take: valid words for these are typed below.
  const isInput = (r: number, c: number): boolean =>
    tab.validations.some(({ area }) => r >= area.row && r <= area.lastRow && c >= area.column && c <= area.lastColumn)
  const isEmpty = (r: number, c: number): boolean => {
    const cell = cellAt(tab, r, c)
    return !cell || (cell.value === '' && !cell.formula)
  }
  if (change.do === 'note') {
    if (isHidden(row, column)) return
    openCell(tab, row, column).note = `mine ${number}`
    own.noted.add(openCell(tab, row, column))
    return
  }
  if (change.do === 'use an input') {
    const [name, place, text] = pick(INPUTS, change.at.row)
    const of = rows.flatMap((each, index) =>
      each === name || (name.endsWith(' ') && each.startsWith(name) && !each.includes('quarter')) ? [index] : [],
    )
    const input = [pick(of, change.at.column), columns.indexOf(`column ${place + 1}`)] as const
    if (isInput(...input) || place > 2) write(...input, text(number))
    return
  }
  const content = (): string => contentOf(change.what, change.at, number, namesOf(tab))
  switch (change.where) {
    case 'beside':
      // A tab ends somewhere: nobody types to the right of its last column.
      write(row, Math.min(columns.length + Math.floor(change.at.column * 5), tab.columns - 1), content())
      break
    case 'into an empty cell': {
      const free = columns.findIndex((_, c) => !isHidden(row, c) && isEmpty(row, c) && !isInput(row, c))
      if (free >= 0) write(row, free, content())
      break
    }
    case 'over':
      if (!isHidden(row, column) && !isEmpty(row, column) && !isInput(row, column)) write(row, column, content())
      break
    case 'into a row of its own':
      // Above the very first row there is nothing to insert after.
      lines(planned, tab, 'row', 'insert', Math.max(1, row))
      write(Math.max(1, row), column, content())
      break
    case 'into a column of its own':
      lines(planned, tab, 'column', 'insert', Math.max(1, column))
      if (rows[row] !== 'top above 4') write(row, Math.max(1, column), content())
  }
}
