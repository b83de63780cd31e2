import type { LeadRow } from '../../src/history/leads/lead'

/**
 * So many leads over four years, the same in SQL and here: Lehmer's generator, started from the number of the lead.
 * With what real exports hold: no created date, no lead type, won before created, won on an unknown day, no value.
 */
export const FIRST_DAY = 43831 // 2020-01-01
const MULTIPLIER = 48271
const MODULUS = 2147483647
const DAYS = 1461
const TYPES = 17
const LONGEST_LAG = 151

/** Cuts off leads created later, and makes later outcomes open. */
export const AS_OF = 45260 // 2023-11-30
export const AS_OF_ISO = '2023-11-30'

/** The view over `leads` numbers; every expression stands in the loop below once more. */
export const generatedView = (leads: number): string => {
  const next = (from: string, to: string): string => `SELECT *, (${from} * ${MULTIPLIER}) % ${MODULUS} AS ${to} FROM`
  const numbers = `${next('e', 'f')} (${next('d', 'e')} (${next('c', 'd')} (${next('b', 'c')} (${next('a', 'b')} (
    SELECT ((range + 1) * ${MULTIPLIER} + 11) % ${MODULUS} AS a FROM range(${leads}))))))`
  return `CREATE OR REPLACE VIEW generated AS
    SELECT
      CASE WHEN c % ${TYPES} = 0 THEN ' ' ELSE 'Type ' || CAST(c % ${TYPES} AS VARCHAR) END AS lead_type,
      CASE WHEN b % 500 <> 0 THEN day END AS created,
      CASE WHEN d % 100 < 40 OR d % 7 = 0 THEN day + CAST(e % 20 AS INTEGER) END AS qualified,
      CASE WHEN d % 100 < 10 THEN 'Won' WHEN d % 100 < 60 THEN 'lost' ELSE 'working' END AS outcome,
      CASE WHEN f % 1000 <> 0 THEN day + CAST(e % ${LONGEST_LAG} AS INTEGER) - 1 END AS outcome_date,
      CASE WHEN f % 50 <> 0 THEN CAST(f % 20000 AS NUMERIC) + 0.95 END AS value
    FROM (SELECT *, DATE '2020-01-01' + CAST(a % ${DAYS} AS INTEGER) AS day FROM (${numbers}))`
}

/** The same leads as the row code knows them. */
export function* generatedLeads(leads: number): Generator<LeadRow> {
  for (let row = 0; row < leads; row++) {
    const a = ((row + 1) * MULTIPLIER + 11) % MODULUS
    const b = (a * MULTIPLIER) % MODULUS
    const c = (b * MULTIPLIER) % MODULUS
    const d = (c * MULTIPLIER) % MODULUS
    const e = (d * MULTIPLIER) % MODULUS
    const f = (e * MULTIPLIER) % MODULUS
    const day = FIRST_DAY + (a % DAYS)
    const outcome = d % 100 < 10 ? 'won' : d % 100 < 60 ? 'lost' : 'open'
    yield {
      row,
      leadType: c % TYPES === 0 ? '(blank)' : `Type ${c % TYPES}`,
      created: b % 500 !== 0 ? day : null,
      qualified: d % 100 < 40 || d % 7 === 0 ? day + (e % 20) : null,
      outcome,
      outcomeDay: outcome !== 'open' && f % 1000 !== 0 ? day + (e % LONGEST_LAG) - 1 : null,
      value: outcome === 'won' && f % 50 !== 0 ? (f % 20000) + 0.95 : null,
    }
  }
}
