import type { DuckDBConnection } from '@duckdb/node-api'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isoOfDay } from '../../src/domain/months'
import type { Cell } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'
import { extractOf, openDuckDb } from './bigquery-on-duckdb'

const TODAY = 46300
const FIRST = 46023
const HEADER = ['Lead ID', 'Created', 'Lead type', 'Accepted on', 'Status', 'Closed on', 'Amount']

/** A lead with whatever real exports hold: outcomes before the lead, without a date, without a value, below 0. */
const lead = fc.record({
  created: fc.option(fc.integer({ min: FIRST, max: FIRST + 120 }), { freq: 8 }),
  type: fc.constantFrom('Ebook', 'ebook', ' Ebook ', '', ' ', '(blank)', "L'été", '=1+1', 'A|B'),
  qualified: fc.option(fc.integer({ min: FIRST - 5, max: FIRST + 150 })),
  status: fc.constantFrom('Won', 'Lost', 'Open'),
  closed: fc.option(fc.integer({ min: FIRST - 5, max: FIRST + 200 }), { freq: 8 }),
  cents: fc.option(fc.oneof(fc.integer({ min: -500, max: 300000 }), fc.constantFrom(0, 100, 99995)), { freq: 8 }),
})
type Case = typeof lead extends fc.Arbitrary<infer Value> ? Value : never

const serial = (day: number | null): Cell => (day === null ? '' : { serial: day })
const date = (day: number | null): string => (day === null ? 'CAST(NULL AS DATE)' : `DATE '${isoOfDay(day)}'`)
const text = (words: string): string => `'${words.replace(/'/g, "''")}'`

function fromRows(leads: readonly Case[], asOf: number | null) {
  const grid = leads.map(({ created, type, qualified, status, closed, cents }, index): Cell[] => [
    `L${index}`,
    serial(created),
    type,
    serial(qualified),
    status,
    serial(closed),
    cents === null ? '' : cents / 100,
  ])
  const columns = { leadId: 0, created: 1, leadType: 2, qualified: 3, status: 4, closed: 5, value: 6 }
  return readHistory(
    { leads: { name: 'Leads', grid: [HEADER, ...grid] } },
    { leads: { headerRow: 0, columns }, ...(asOf === null ? {} : { asOf }) },
    TODAY,
  )
}

async function fromWarehouse(connection: DuckDBConnection, leads: readonly Case[], asOf: number | null) {
  const values = leads.map(
    ({ created, type, qualified, status, closed, cents }) =>
      `(${text(type)}, ${date(created)}, ${date(qualified)}, ${text(status)}, ${date(closed)}, ${cents === null ? 'CAST(NULL AS NUMERIC)' : `CAST(${cents / 100} AS NUMERIC)`})`,
  )
  await connection.run(`CREATE OR REPLACE TABLE edges AS
    SELECT * FROM (VALUES ${values.join(', ')}) AS leads (lead_type, created, qualified, outcome, outcome_date, value)`)
  const grid = await extractOf(connection, 'edges', asOf === null ? null : isoOfDay(asOf))
  return readHistory({ leads: { name: 'Extract', grid } }, { leads: {} }, TODAY)
}

test('whatever leads hold, and for any as-of date, the query makes the tables and the lives of the row code', async () => {
  const connection = await openDuckDb()
  await fc.assert(
    fc.asyncProperty(
      fc.array(lead, { minLength: 1, maxLength: 60 }),
      fc.option(fc.integer({ min: FIRST - 10, max: FIRST + 220 })),
      async (leads, asOf) => {
        // A column that nobody filled in is a column all the same to the row code, and no SQL stage to the query.
        fc.pre(leads.some(({ qualified }) => qualified !== null))
        const [rows, extract] = [fromRows(leads, asOf), await fromWarehouse(connection, leads, asOf)]
        // No lead was there yet by that day: both refuse it.
        if ('problem' in rows && rows.problem.code === 'allAfterAsOf') {
          expect(extract).toMatchObject({ problem: { code: 'noLeads' } })
          return
        }
        if ('problem' in rows || 'problem' in extract) throw new Error(JSON.stringify({ rows, extract }))
        expect(extract.tables).toEqual(rows.tables)
        expect(extract.lives?.()).toEqual(rows.lives?.())
      },
    ),
    { numRuns: 100 },
  )
}, 180_000)
