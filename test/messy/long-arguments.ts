const column = (rows: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)])
const same =
  (value: unknown) =>
  (rows: number): unknown[][] =>
    column(rows, () => value)

/** Arguments that each custom function takes, so many rows long wherever it allows that. */
export const LONG_ARGUMENTS: Readonly<Record<string, (rows: number) => unknown[]>> = {
  REQUIRED_DEALS: (rows) => [same(1000000)(rows), same(100000)(rows)],
  REQUIRED_LEADS: (rows) => [same(1000000)(rows), 100000, column(rows, () => 0.1), 0.8],
  REQUIRED_LEADS_FROM_HISTORY: (rows) => [same(1000000)(rows), 100000, 90, 10, 0.8],
  REQUIRED_VISITORS: (rows) => [same(90)(rows), same(0.02)(rows)],
  LEAD_VALUE: (rows) => [same(100000)(rows), [[0.3, 0.3]]],
  LEADS_PER_DEAL: (rows) => [same(0.99)(rows)],
  FUNNEL_PLAN: (rows) => [1000000, 100000, column(rows + 1, (row) => `Stage ${row}`), same(0.99)(rows)],
  SALES_VELOCITY: (rows) => [same(40)(rows), 0.25, 25000, same(30)(rows)],
  MARKETING_VELOCITY: (rows) => [same(10)(rows), same(1000)(rows)],
  LEAD_VELOCITY_RATE: (rows) => [same(200)(rows), same(230)(rows)],
  CHANCE_OF_DEALS: (rows) => [same(100)(rows), 100000, 100000, 0.01],
  CHANCE_OF_DEALS_FROM_HISTORY: (rows) => [same(100)(rows), 100000, 100000, 90, 10],
  RATE_INTERVAL: (rows) => [same(10)(rows), same(90)(rows)],
  STEADY_RATES: (rows) => [column(rows, (row) => row % 10), same(100)(rows)],
  COHORT_RATE: (rows) => [
    column(rows, (row) => 46000 + (row % 100)),
    column(rows, (row) => (row % 3 === 0 ? 46120 : '')),
    same('')(rows),
    46300,
    60,
  ],
  LEADS_DUE: (rows) => [same(10)(rows), [[0.5, 0.3, 0.2]], 0.1],
  PIPELINE_COVERAGE: (rows) => [same(4800000)(rows), same(1600000)(rows)],
  CHEAPEST_MIX: (rows) => [1000, column(rows, (row) => 1000 + row), same(20)(rows), same(700)(rows)],
  LEAD_GRADE: (rows) => [column(rows, (row) => row % 100), 80],
}
