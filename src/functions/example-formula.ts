import type { CustomFunction } from './define'
import type { Result } from './param'

/** What a custom function does, for the list in the sidebar. */
export interface FunctionHelp {
  readonly name: string
  readonly summary: string
  readonly params: readonly { readonly name: string; readonly help: string }[]
  /** A formula that works in any workbook and needs no other cell. */
  readonly example: string
  /** The same, as one types it where decimals have a point. */
  readonly exampleWithCommas: string
  /** null where it fills several cells. */
  readonly gives: number | string | null
}

/** The help of a function, with its first example. */
export function functionHelp({ name, summary, params, examples }: CustomFunction): FunctionHelp {
  const [example] = examples
  const args: readonly unknown[] = example?.args ?? []
  const formula = (separator: Separator): string =>
    `=${called(
      name,
      args.map((arg) => argument(arg, separator)),
      separator,
    )}`
  return {
    name,
    summary,
    params: params.map(({ name: param, help }) => ({ name: param, help })),
    example: formula(';'),
    exampleWithCommas: formula(','),
    gives: example === undefined || isBlock(example.gives) ? null : example.gives,
  }
}

const isBlock = (result: Result): result is Exclude<Result, number | string> => Array.isArray(result)

/** `;` separates in every locale. */
type Separator = ';' | ','

const called = (name: string, printed: readonly string[], separator: Separator): string => `${name}(${printed.join(separator)})`

/** Decimals and `{ }` differ by locale: fractions and VSTACK do not. */
function argument(value: unknown, separator: Separator): string {
  if (!Array.isArray(value)) return scalar(value)
  const rows = value.map((row: unknown) => (Array.isArray(row) ? stacked('HSTACK', row.map(scalar), separator) : scalar(row)))
  return stacked('VSTACK', rows, separator)
}

const stacked = (name: string, printed: readonly string[], separator: Separator): string =>
  printed.length === 1 ? (printed[0] as string) : called(name, printed, separator)

function scalar(value: unknown): string {
  if (typeof value === 'number') return fraction(value)
  if (value === undefined) return ''
  return `"${String(value).replace(/"/g, '""')}"`
}

const MOST_DECIMALS = 12

/** 0.01 → 1/100, ⅓ → 1/3, 1000 → 1000. */
function fraction(value: number): string {
  if (Number.isInteger(value)) return String(value)
  for (let below = 2; below <= 1000; below++) {
    const above = value * below
    if (Math.abs(above - Math.round(above)) < 1e-9) return `${Math.round(above)}/${below}`
  }
  const digits = Math.min(MOST_DECIMALS, String(value).split('.')[1]?.length ?? 0)
  return `${Math.round(value * 10 ** digits)}/${10 ** digits}`
}
