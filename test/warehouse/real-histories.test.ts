import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { DataReport } from '../../src/history/contract'
import { readCsvHistory } from '../../workbench/cli/read-csv-history'
import { extractOf, openDuckDb } from './bigquery-on-duckdb'
import { MAVEN, MAVEN_FILE, OLIST, OLIST_FILE } from './views'
import { writeExtract } from './write-extract'

/** Makes a whole plan with the built add-on, from its command line. */
function plan(...args: string[]) {
  const out = join(mkdtempSync(join(tmpdir(), 'plan-')), 'out')
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'workbench/cli/plan.ts', '--', ...args, '--out', out],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const json = <Content>(name: string): Content => JSON.parse(readFileSync(join(out, name), 'utf8')) as Content
  return { stdout, summary: json<{ types: unknown[] }>('summary.json'), report: json<DataReport>('report.json') }
}

const refuse = ({ code }: { readonly code: string }): string => code

const onRealData = existsSync(MAVEN_FILE) ? describe : describe.skip
if (!existsSync(MAVEN_FILE)) console.warn('The real histories are not here (../shared/data): the tests on them are skipped.')

onRealData('an extract of a real history makes the very plan of its leads', () => {
  test.each([
    {
      name: 'Maven, by product',
      file: MAVEN_FILE,
      view: 'maven',
      sql: MAVEN,
      map: [{ tab: null, role: 'leadType', header: 'product' }],
      goal: ['--target', '12000000', '--start', '2018-01', '--months', '12', '--confidence', '0.9'],
      types: 7,
    },
    {
      name: 'Olist, by origin',
      file: OLIST_FILE,
      view: 'olist',
      sql: OLIST,
      map: [],
      goal: ['--target', '1000000', '--deal-size', '5000', '--start', '2018-06', '--months', '12'],
      types: 11,
    },
  ])(
    '$name',
    async ({ file, view, sql, map, goal, types }) => {
      const connection = await openDuckDb()
      await connection.run(sql)
      const extract = writeExtract(await extractOf(connection, view))

      const read = (history: string, mapped: typeof map) => readCsvHistory({ history, deals: null, map: mapped }, refuse)
      const [fromExtract, fromLeads] = [read(extract, []), read(file, map)]
      expect(fromExtract.tables).toEqual(fromLeads.tables)
      expect(fromExtract.lives?.()).toEqual(fromLeads.lives?.())

      const mapped = map.flatMap(({ role, header }) => ['--map', `${role}=${header}`])
      const [counted, single] = [plan('--history', extract, ...goal), plan('--history', file, ...mapped, ...goal)]
      expect(counted.summary).toEqual(single.summary)
      expect(counted.summary.types).toHaveLength(types)
      expect(counted.report.kind).toBe('extract')
      expect(counted.stdout).toContain(`in ${counted.report.rowsRead} rows`)
      // The agreement, word for word.
      expect(counted.stdout.split('\n')[0]).toBe(single.stdout.split('\n')[0])
      console.info(`${view}: ${counted.report.rowsRead} rows instead of ${single.report.rowsRead}`)
    },
    180_000,
  )
})
