import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { REGISTRY } from '../../src/functions/registry'

interface Cell {
  readonly value: string | number | boolean
  readonly formula?: string
}
interface Workbook {
  readonly sheets: readonly {
    readonly name: string
    readonly cells: Readonly<Record<string, Cell>>
    readonly protections: readonly { readonly warningOnly: boolean; readonly unprotected: readonly string[] }[]
  }[]
}

const LOCALES = [
  ['nl_BE', 'nl'],
  ['fr_BE', 'fr'],
  ['en_US', 'en'],
  ['de_DE', 'en'],
] as const
const workbooks = new Map<string, Workbook>()

/** The sample history in a workbook of each locale, with a plan and every tab around a lead. */
beforeAll(() => {
  for (const [locale, lang] of LOCALES) {
    const out = mkdtempSync(join(tmpdir(), `locale-${locale}-`))
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...['scripts/run.mjs', 'workbench/cli/plan.ts', '--', '--history', 'samples/crm-export.csv'],
        ...['--target', '1000000', '--start', '2026-07', '--months', '6', '--locale', locale, '--lang', lang, '--out', out],
        ...['--as-of', '2026-10-31', '--tabs', 'qualification,returns,profile=Sector,content=Campaign'],
      ],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`${locale}: ${stderr}`)
    workbooks.set(locale, JSON.parse(readFileSync(join(out, 'workbook.json'), 'utf8')) as Workbook)
  }
}, 600000)

const of = (locale: string): Workbook => workbooks.get(locale) as Workbook
/** The tabs that the add-on made, each with its place in the workbook for a name: names differ by language. */
const made = (locale: string) => of(locale).sheets.slice(1)
const cellsOf = (locale: string): [string, Cell][] =>
  made(locale).flatMap(({ cells }, tab) => Object.entries(cells).map(([at, cell]): [string, Cell] => [`${tab}!${at}`, cell]))

describe.each(LOCALES.map(([locale]) => locale))('a workbook of %s', (locale) => {
  test('holds the same numbers in the same cells as one of en_US', () => {
    const numbers = (from: string) => new Map(cellsOf(from).filter(([, { value }]) => typeof value === 'number'))
    const [mine, theirs] = [numbers(locale), numbers('en_US')]
    expect([...mine.keys()].sort()).toEqual([...theirs.keys()].sort())
    expect(mine.size).toBeGreaterThan(1000)
    for (const [at, { value }] of mine) expect([at, value]).toEqual([at, theirs.get(at)?.value])
  })

  test('parses and computes every formula', () => {
    const formulas = cellsOf(locale).filter(([, { formula }]) => formula)
    expect(formulas.length).toBeGreaterThan(700)
    expect(formulas.filter(([, { value }]) => typeof value === 'string' && /^#[A-Z]/.test(value))).toEqual([])
  })

  test('calls no custom function in any formula, so that nothing shows #NAME? to a colleague without the add-on', () => {
    const custom = new RegExp(`\\b(${REGISTRY.map(({ name }) => name).join('|')})\\b`)
    expect(cellsOf(locale).filter(([, { formula }]) => formula && custom.test(formula))).toEqual([])
  })

  test('warns before a formula is overwritten, lets everybody edit, and leaves inputs free, in every tab that was made', () => {
    const tabs = made(locale)
    expect(tabs).toHaveLength(5)
    for (const { name, protections } of tabs) {
      expect([name, protections.length, protections[0]?.warningOnly]).toEqual([name, 1, true])
      expect([name, (protections[0]?.unprotected.length ?? 0) > 0]).toEqual([name, true])
    }
  })
})
