import { readFileSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** Where docs/warehouse.md stands its query on, and where it lets the as-of date be fixed. */
const VIEW = '`your-project.your_dataset.planner_leads`'
const ANY_DAY = 'CAST(NULL AS DATE), --'

/** The one query of docs/warehouse.md, as a user copies it. */
export function documentedQuery(): string {
  const blocks = [...readFileSync('docs/warehouse.md', 'utf8').matchAll(/^```sql\n([\s\S]*?)^```$/gm)]
  const queries = blocks.map(([, sql]) => sql as string).filter((sql) => sql.startsWith('WITH'))
  if (queries.length !== 1) throw new Error(`docs/warehouse.md holds ${queries.length} queries; the test needs the one.`)
  return queries[0] as string
}

/** All that DuckDB spells otherwise. Whatever else the query uses, both dialects know. */
const DIALECT: readonly (readonly [bigQuery: RegExp, duckDb: string])[] = [
  [/DATE_TRUNC\((\w+), MONTH\)/g, "CAST(DATE_TRUNC('month', $1) AS DATE)"],
  [/DATE_DIFF\((\w+), (\w+), DAY\)/g, "DATE_DIFF('day', $2, $1)"],
]
const MACROS = 'CREATE OR REPLACE MACRO DIV(dividend, divisor) AS dividend // divisor'

/** The documented query over a view in DuckDB, for its own as-of date or for a given one. */
export function queryOn(view: string, asOf: string | null): string {
  const query = documentedQuery()
  for (const place of [VIEW, ANY_DAY])
    if (query.split(place).length !== 2) throw new Error(`The query of docs/warehouse.md should hold ${place} once.`)
  const placed = query.replace(VIEW, view).replace(ANY_DAY, asOf === null ? ANY_DAY : `DATE '${asOf}', --`)
  return DIALECT.reduce((sql, [bigQuery, duckDb]) => sql.replace(bigQuery, duckDb), placed)
}

/** A database in memory that knows what the query needs. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  await connection.run(MACROS)
  return connection
}

/** What the query gives, as a tab would hold it: every cell a text, the names on top. */
export async function extractOf(connection: DuckDBConnection, view: string, asOf: string | null = null): Promise<string[][]> {
  const reader = await connection.runAndReadAll(queryOn(view, asOf))
  return [reader.columnNames(), ...reader.getRowsJson().map((row) => row.map((cell) => (cell === null ? '' : String(cell))))]
}
