import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { generatedHistory } from './generated-history'

const folder = mkdtempSync(join(tmpdir(), 'part-'))
const OWNERS = ['Els', 'Jan * ~?', 'els']

/** Every lead has an owner; `own` holds those of one owner only. */
beforeAll(() => {
  const [header = '', ...rows] = generatedHistory(600).split('\n')
  const owned = rows.map((row, index) => `${row},${OWNERS[index % OWNERS.length]}`)
  writeFileSync(join(folder, 'all.csv'), [`${header},Owner`, ...owned].join('\n'))
  writeFileSync(join(folder, 'own.csv'), [`${header},Owner`, ...owned.filter((row) => row.endsWith(`,${OWNERS[1]}`))].join('\n'))
})

function plan(history: string, ...more: string[]) {
  const out = join(folder, `out-${history}-${more.length}`)
  const period = ['--target', '500000', '--start', '2026-01', '--months', '6', '--locale', 'en_US', '--as-of', '2025-12-31']
  execFileSync('node', [
    'scripts/run.mjs',
    'workbench/cli/plan.ts',
    '--',
    '--history',
    join(folder, history),
    ...period,
    ...more,
    '--out',
    out,
  ])
  const read = (file: string) => JSON.parse(readFileSync(join(out, file), 'utf8'))
  return { summary: read('summary.json'), workbook: read('workbook.json') }
}

test('a plan for one owner is the plan of a history of that owner alone, and counts only new rows of that owner', () => {
  const won = (owner: string) => `L-9${owner},2026-01-08,Demo request,Won,2026-02-10,19000,${owner}`
  const narrowed = plan('all.csv', '--only', `Owner=${OWNERS[1]}`, '--append', won(OWNERS[1] as string), '--append', won('Els'))
  const alone = plan('own.csv', '--append', won(OWNERS[1] as string))
  expect(narrowed.summary).toEqual(alone.summary)
  expect(narrowed.summary.months[1].revenueActual).toBe(19000)
  const tab = narrowed.workbook.sheets[1]
  expect(tab.name).toBe(`Revenue plan 2026: ${OWNERS[1]}`)
  const texts = Object.values(tab.cells as Record<string, { value: unknown }>).map(({ value }) => String(value))
  const deals = readFileSync(join(folder, 'own.csv'), 'utf8')
    .split('\n')
    .filter((row) => /,Won,2025|,Won,2024/.test(row)).length
  expect(texts.find((text) => text.includes('where Owner'))).toBe(
    `200 leads and ${deals} deals in “all” where Owner is “${OWNERS[1]}”, as of Dec 31, 2025`,
  )
})
