import { columnLetters, columnNumber } from './a1'

/** Rows or columns that come in before one, or go away from one on. 0-based. */
export interface LineChange {
  readonly axis: 'row' | 'column'
  readonly kind: 'insert' | 'remove'
  readonly at: number
  readonly count: number
}

const REFERENCE =
  /(?<![\w.$!])(\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:\$?[A-Z]{1,3}(?![\w(])))(?::(\$?[A-Z]{1,3}(?:\$?\d+)?))?(?![\w(.])/g
const PREFIXED =
  /((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)(\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:))(?::(\$?[A-Z]{1,3}(?:\$?\d+)?))?(?![\w(.])/g

/** Where a single line goes; null when it is taken away. */
export function moveLine(line: number, { kind, at, count }: LineChange): number | null {
  if (line < at) return line
  if (kind === 'insert') return line + count
  return line < at + count ? null : line - count
}

/** Where the first and last line of an area go; null when nothing is left of it. */
export function moveSpan(first: number, last: number, change: LineChange): readonly [number, number] | null {
  const { kind, at, count } = change
  if (kind === 'insert') return [moveLine(first, change) as number, moveLine(last, change) as number]
  const from = first < at ? first : Math.max(at, first - count)
  const to = last < at ? last : Math.max(at - 1, last - count)
  return to < from ? null : [from, to]
}

/** A formula whose references follow; what is gone becomes `#REF!`, as in Sheets. Texts stay as they are. */
export function moveReferences(formula: string, ownTab: boolean, tab: string, change: LineChange): string {
  const texts: string[] = []
  const bare = formula.replace(/"(?:[^"]|"")*"/g, (text) => `\u0001${texts.push(text) - 1}\u0001`)
  const follow = (whole: string, prefix: string | undefined, first: string, last: string | undefined): string => {
    const named = prefix?.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix?.slice(0, -1)
    const here = named === undefined ? ownTab : named.toLowerCase() === tab.toLowerCase()
    if (!here) return whole
    const moved = last === undefined ? movePoint(first, change) : moveRange(first, last, change)
    return `${prefix ?? ''}${moved ?? '#REF!'}`
  }
  const done: string[] = []
  const prefixed = bare.replace(PREFIXED, (whole, prefix: string, first: string, last?: string) => {
    return `\u0002${done.push(follow(whole, prefix, first, last)) - 1}\u0002`
  })
  return prefixed
    .replace(REFERENCE, (whole, first: string, last?: string) => follow(whole, undefined, first, last))
    .replace(/\u0002(\d+)\u0002/g, (_, index: string) => done[Number(index)] ?? '')
    .replace(/\u0001(\d+)\u0001/g, (_, index: string) => texts[Number(index)] ?? '')
}

interface Point {
  readonly fixedColumn: string
  readonly column: number
  readonly fixedRow: string
  readonly row: number | null
}

function pointOf(text: string): Point {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits] = /^(\$?)([A-Z]{1,3})(\$?)(\d*)$/.exec(text) ?? []
  return { fixedColumn, column: columnNumber(letters), fixedRow, row: digits ? Number(digits) - 1 : null }
}

const print = ({ fixedColumn, column, fixedRow, row }: Point): string =>
  `${fixedColumn}${columnLetters(column)}${row === null ? '' : `${fixedRow}${row + 1}`}`

function movePoint(text: string, change: LineChange): string | null {
  const point = pointOf(text)
  const line = point[change.axis]
  if (line === null) return text
  const moved = moveLine(line, change)
  return moved === null ? null : print({ ...point, [change.axis]: moved })
}

function moveRange(first: string, last: string, change: LineChange): string | null {
  const [from, to] = [pointOf(first), pointOf(last)]
  const [top, bottom] = [from[change.axis], to[change.axis]]
  if (top === null || bottom === null) return `${first}:${last}`
  const moved = moveSpan(top, bottom, change)
  return moved && `${print({ ...from, [change.axis]: moved[0] })}:${print({ ...to, [change.axis]: moved[1] })}`
}
