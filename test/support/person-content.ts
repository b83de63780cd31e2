import { a1 } from '../../src/plan/print-formula'

/** What a person types: a text, a number, a day, a box that is ticked, or a formula on cells of the plan. */
export const CONTENTS = [
  'text',
  'number',
  'day',
  'boolean',
  'formula on a cell',
  'formula on a range',
  'formula on a name',
] as const
type Content = (typeof CONTENTS)[number]

/** Where; and `other`, of what a formula reads. */
export interface Spot {
  readonly row: number
  readonly column: number
  readonly other: number
}

/** The item at this part of the way. */
export const pick = <Item>(items: readonly Item[], part: number): Item => items[Math.floor(part * items.length)] as Item

interface Names {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** A text as a person types it. */
export function contentOf(what: Content, { other, column }: Spot, number: number, { rows, columns }: Names): string {
  const named = rows.flatMap((name, row) => (name === '' || name === 'top above 4' ? [] : [row]))
  const places = columns.flatMap((name, place) => (name.startsWith('column ') ? [place] : []))
  const from = pick(named, other)
  const to = named.find((row) => row > from) ?? from
  const letter = pick(places, column)
  switch (what) {
    case 'text':
      return `mine ${number}`
    case 'number':
      return `${7000 + number},25`
    case 'day':
      return `2026-03-${10 + number}`
    case 'boolean':
      return 'TRUE'
    case 'formula on a cell':
      return `=${a1({ row: from, column: letter })}*2+${number}`
    case 'formula on a range':
      return `=SUM(${a1({ row: from, column: letter })}:${a1({ row: to, column: letter })};"A1 is no cell here")`
    case 'formula on a name':
      return `=RevenueGoal_p1/${12 + number}`
  }
}
