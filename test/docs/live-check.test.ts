import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { REGISTRY } from '../../src/functions/registry'

const page = readFileSync('docs/live-check.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| What is assumed'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))

/** Old functions of every spreadsheet: they hold no surprise. */
const USUAL = new Set(
  (
    'IF CHOOSE AND OR TRUE N T MAX MIN SUM AVERAGE ROUND ROUNDUP INT EXP PI LEN ROW INDEX MATCH RANK IFNA IFERROR ISNUMBER FIXED DATE YEAR MONTH DAY EDATE LN ' +
    'TODAY COUNTIF SUMIFS MINIFS'
  ).split(' '),
)

/** The functions that the plan's formulas call, from the typed tree in which they are built. */
function calledInFormulas(): string[] {
  const files = ['src/plan', 'src/qualify'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
  return [...new Set(files.flatMap((text) => [...text.matchAll(/\bcall\('([A-Z.]+)'/g)].map(([, name = '']) => name)))]
}

describe('the live check', () => {
  test('says for each line what is assumed, what to do and what must happen', () => {
    expect(rows.length).toBeGreaterThan(50)
    const filled = rows.filter(([, assumed, todo, happens]) => assumed && todo && happens)
    expect(filled).toEqual(rows.filter(([, assumed]) => assumed !== '---'))
    for (const row of filled) expect(row).toHaveLength(6)
  })

  test('has every function that formulas of a plan use, and that is not in every spreadsheet', () => {
    const called = calledInFormulas().filter((name) => !USUAL.has(name))
    expect(called).toContain('LAMBDA')
    expect(called.filter((name) => !new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(page))).toEqual([])
  })

  test('tries functions that exist', () => {
    const names = new Set(REGISTRY.map(({ name }) => name))
    const tried = [...page.matchAll(/`=?([A-Z]+_[A-Z_]+)(?:\(|`)/g)].map(([, name = '']) => name)
    expect(tried.length).toBeGreaterThan(5)
    expect(tried.filter((name) => !names.has(name) && !/^(LIVE_ROWS_LIMIT)$/.test(name))).toEqual([])
  })
})
