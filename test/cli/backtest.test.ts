import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { generatedHistory } from './generated-history'

const AS_OF = '2025-06-30'
const folder = mkdtempSync(join(tmpdir(), 'backtest-'))

function backtest(...args: string[]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'workbench/cli/backtest.ts', '--', ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, stderr, stdout, json: () => JSON.parse(stdout) }
}

function csv(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('npm run backtest', () => {
  const whole = generatedHistory(2000)
  const file = csv('whole.csv', whole)
  const asked = ['--as-of', AS_OF, '--days', '60', '--json']

  test('prints the interval for deals and value, and what happened, as JSON', () => {
    const { status, json } = backtest('--history', file, ...asked)
    expect(status).toBe(0)
    const interval = { mean: expect.any(Number), low: expect.any(Number), high: expect.any(Number) }
    expect(json()).toMatchObject({
      asOf: AS_OF,
      days: 60,
      predicted: { deals: interval, value: interval },
      actual: { deals: expect.any(Number), value: expect.any(Number) },
    })
  })

  test('counts as actual what the file itself says of the leads of that day', () => {
    const until = '2025-08-29'
    const won = whole
      .split('\n')
      .map((line) => line.split(','))
      .filter(
        ([, created = '', , status, closed = '']) => created <= AS_OF && status === 'Won' && closed > AS_OF && closed <= until,
      )
    const { actual } = backtest('--history', file, ...asked).json()
    expect(actual).toEqual({ deals: won.length, value: won.reduce((sum, row) => sum + Number(row[5]), 0) })
  })

  test('predicts from what was known on the day only: later leads and outcomes change nothing', () => {
    const known = whole
      .split('\n')
      .filter((line, index) => index === 0 || (line.split(',')[1] as string) <= AS_OF)
      .map((line) => {
        const [id, created, type, status, closed = '', amount] = line.split(',')
        return closed > AS_OF && status !== 'Status'
          ? [id, created, type, 'Open', '', ''].join(',')
          : [id, created, type, status, closed, amount].join(',')
      })
    const cut = backtest('--history', csv('cut.csv', known.join('\n')), ...asked).json()
    expect(cut.predicted).toEqual(backtest('--history', file, ...asked).json().predicted)
    expect(cut.actual).toBeNull()
  })

  test('is wider at a higher confidence', () => {
    const width = (confidence: string): number => {
      const { predicted } = backtest('--history', file, ...asked, '--confidence', confidence).json()
      return predicted.deals.high - predicted.deals.low
    }
    expect(width('0.9')).toBeGreaterThan(width('0.6'))
  })

  test.each([
    [['--history', 'nowhere.csv', '--as-of', AS_OF], /there is no file nowhere\.csv/],
    [['--history', file], /--as-of must be a day such as 2018-02-28/],
    [['--history', file, '--as-of', AS_OF, '--days', '0'], /--days must be a number above 0/],
    [['--history', file, '--as-of', AS_OF, '--confidence', '1.5'], /--confidence must lie below 1/],
    [['--history', file, '--as-of', '2011-01-01'], /no outcome was known on 2011-01-01/],
  ])('%j: one clear line', (args, message) => {
    const { status, stderr, stdout } = backtest(...args)
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
  })

  const olist = '../shared/data/olist'
  ;(existsSync(olist) ? test : test.skip)('two tabs joined give what one joined tab gives', () => {
    const day = ['--as-of', '2018-02-28', '--days', '90', '--json']
    const two = backtest(
      '--history',
      `${olist}/olist_marketing_qualified_leads_dataset.csv`,
      '--deals',
      `${olist}/olist_closed_deals_dataset.csv`,
      ...day,
    ).json()
    expect(two).toEqual(backtest('--history', `${olist}/leads_joined.csv`, ...day).json())
  })
})
