import { at } from './cells'
import { type CellAt, type Formula, range } from './formula'

/** The plan is this many columns wide; what users write to the right of it is theirs. */
export const PLAN_COLUMNS = 14

export const INPUT_COLUMNS = { label: 0, frozen: 1, input: 2, used: 3 } as const
export const AGREEMENT_COLUMNS = { label: 5, value: 8 } as const
export const RATE_COLUMNS = {
  type: 0,
  leads: 1,
  deals: 2,
  naiveRate: 3,
  measuredRate: 4,
  low: 5,
  high: 6,
  steadyRate: 7,
  rateOverride: 8,
  usedRate: 9,
  why: 10,
} as const
export const TYPE_COLUMNS = {
  type: 0,
  usedRate: 1,
  leadValue: 2,
  leadsPerDeal: 3,
  frozenShare: 4,
  shareOverride: 5,
  usedShare: 6,
  requiredLeads: 7,
  agreedLeads: 8,
  visitorRate: 9,
  visitors: 10,
} as const
export const STAGE_COLUMNS = { stage: 0, needed: 1, value: 2 } as const
export const VALUE_COLUMNS = { type: 0, deals: 1, revenue: 2, difference: 3, exchange: 4 } as const
export const MONTH_COLUMNS = {
  month: 0,
  weight: 1,
  leads: 2,
  leadsActual: 3,
  deals: 4,
  dealsActual: 5,
  revenue: 6,
  revenueActual: 7,
  leadValue: 8,
  leadValueActual: 9,
  status: 10,
  capacityUsed: 11,
  backlog: 12,
  elapsed: 13,
} as const
export const CUMULATIVE_COLUMNS = {
  month: 0,
  leadValue: 1,
  leadValueActual: 2,
  revenue: 3,
  revenueActual: 4,
  leads: 5,
  leadsActual: 6,
  deals: 7,
  dealsActual: 8,
} as const
export const ACTUAL_COLUMNS = {
  month: 0,
  number: 1,
  type: 2,
  leads: 3,
  sqls: 4,
  deals: 5,
  revenue: 6,
  leadValue: 7,
} as const
export const WORKING_COLUMNS = {
  type: 0,
  share: 1,
  leads: 2,
  remainder: 3,
  agreed: 4,
  agreedRemainder: 5,
  beliefMean: 6,
  strength: 7,
  mean: 8,
  alike: 9,
  credit: 10,
  inTime: 11,
  reach: 12,
} as const
export const AHEAD_COLUMNS = {
  month: 0,
  lagShare: 1,
  landed: 2,
  leads: 3,
  deals: 4,
  after: 5,
  due: 6,
  label: 8,
  value: 12,
} as const
export const CHEAPEST_COLUMNS = {
  type: 0,
  cost: 1,
  most: 2,
  leadValue: 3,
  dearness: 4,
  reachable: 5,
  leads: 6,
  total: 7,
  verdict: 8,
} as const
export const BACKTEST_COLUMNS = { asOf: 0, days: 1, low: 2, mean: 3, high: 4, actual: 5, held: 6 } as const

/** What stands beside the months that look ahead. */
export const AHEAD_ROWS = [
  'fromLeads',
  'pipeline',
  'byEnd',
  'needed',
  'factor',
  'afterwards',
  'tooLate',
  'ignoringTime',
  'coverage',
  'neededCoverage',
] as const
export type AheadName = (typeof AHEAD_ROWS)[number]

/** The figures behind the confident leads and both chances. */
export const CHANCE_ROWS = [
  'landed',
  'drift',
  'rate',
  'varianceOfEach',
  'varianceTogether',
  'reach',
  'reachRate',
  'variance',
  'alike',
  'strength',
  'deviation',
  'dealsBehindSize',
  'exactDeals',
  'exactRevenue',
] as const
export type ChanceName = (typeof CHANCE_ROWS)[number]

export const INPUT_ROWS = [
  'revenueGoal',
  'marketingShare',
  'startMonth',
  'today',
  'capacity',
  'confidence',
  'planOn',
  'dealSize',
  'sqlToDealRate',
  'pipelineDeals',
] as const
export type InputName = (typeof INPUT_ROWS)[number]

/** A chart as large as Sheets makes it: 371 pixels. */
const CHART_ROWS = 19
const FIRST_INPUT_ROW = 10
/** Inputs that were measured: an override stands beside each. */
export const MEASURED_INPUTS: readonly InputName[] = ['dealSize', 'sqlToDealRate', 'pipelineDeals']

/** A heading, the row of column heads below it, and where the figures start and end (inclusive). */
export interface BlockRows {
  readonly heading: number
  readonly heads: number
  readonly first: number
  readonly last: number
}

/** Where every block of the plan tab stands. 0-based rows; follows from how much the plan holds. */
export interface PlanLayout {
  readonly types: number
  readonly months: number
  readonly quarters: number
  readonly cards: { readonly first: number; readonly last: number }
  readonly inputsHeading: number
  readonly rates: BlockRows & { readonly total: number }
  readonly leadTypes: BlockRows & { readonly total: number }
  readonly stages: BlockRows
  readonly countAgainstValue: BlockRows
  readonly cheapest: BlockRows & { readonly total: number }
  readonly byMonth: BlockRows & { readonly firstQuarter: number; readonly total: number }
  readonly cumulative: BlockRows
  readonly ahead: BlockRows
  readonly realityCheck: BlockRows
  readonly levers: BlockRows
  readonly backtests: BlockRows
  readonly definitions: { readonly heading: number; readonly first: number }
  readonly workings: BlockRows
  readonly chances: BlockRows
  readonly actuals: BlockRows
  readonly rows: number
}

/** How much a plan holds: everything that its layout follows from. */
export interface PlanSize {
  readonly types: number
  readonly months: number
  readonly hasSqlStage: boolean
  readonly backtests: number
  readonly definitions: number
}

/** Lays the blocks below each other. */
export function layOutPlan({ types, months, hasSqlStage, backtests, definitions }: PlanSize): PlanLayout {
  const block = (heading: number, rows: number): BlockRows => ({
    heading,
    heads: heading + 1,
    first: heading + 2,
    last: heading + 1 + rows,
  })
  const quarters = Math.ceil(months / 3)
  const rates = block(FIRST_INPUT_ROW + INPUT_ROWS.length + 1, types)
  const leadTypes = block(rates.last + 3, types)
  const stages = block(leadTypes.last + 3, hasSqlStage ? 3 : 2)
  const countAgainstValue = block(stages.last + 2, types)
  const cheapest = block(Math.max(countAgainstValue.last, stages.heading + CHART_ROWS) + 2, types)
  const byMonth = block(cheapest.last + 3, months)
  const total = byMonth.last + quarters + 1
  const cumulative = block(total + 2, months)
  const ahead = block(Math.max(cumulative.last, cumulative.heading + CHART_ROWS) + 2, months)
  const realityCheck = block(Math.max(ahead.last, ahead.heads + AHEAD_ROWS.length) + 2, 3)
  const levers = block(realityCheck.last + 2, LEVERS)
  const backtestRows = block(levers.last + 2, Math.max(1, backtests))
  const definitionRows = { heading: backtestRows.last + 2, first: backtestRows.last + 3 }
  const workings = block(definitionRows.first + definitions + 1, types)
  const chances = block(workings.last + 2, CHANCE_ROWS.length)
  const actuals = block(chances.last + 2, types * months)
  return {
    types,
    months,
    quarters,
    cards: { first: FIRST_CARD_ROW, last: FIRST_CARD_ROW + 2 * CARD_ROWS.length - 1 },
    inputsHeading: FIRST_INPUT_ROW - 1,
    rates: { ...rates, total: rates.last + 1 },
    leadTypes: { ...leadTypes, total: leadTypes.last + 1 },
    stages,
    countAgainstValue,
    cheapest: { ...cheapest, total: cheapest.last + 1 },
    byMonth: { ...byMonth, firstQuarter: byMonth.last + 1, total },
    cumulative,
    ahead,
    realityCheck,
    levers,
    backtests: backtestRows,
    definitions: definitionRows,
    workings,
    chances,
    actuals,
    rows: actuals.last + 2,
  }
}

/** The row of an input. */
export const inputRow = (name: InputName): number => FIRST_INPUT_ROW + INPUT_ROWS.indexOf(name)

/** The cell that the rest of the plan reads for an input: where something was measured, the one that minds the override. */
export function usedInput(name: InputName): CellAt {
  return at(inputRow(name), MEASURED_INPUTS.includes(name) ? INPUT_COLUMNS.used : INPUT_COLUMNS.input)
}

const FIRST_CARD_ROW = 4
const LEVERS = 4

/** The headline figures: what it takes, and below it how it looks. Each is a card of a label and a figure. */
export const CARD_ROWS = [
  ['revenueGoal', 'requiredDeals', 'requiredSqls', 'requiredLeads', 'confidentLeads', 'agreedLeads', 'leadValueTarget'],
  ['chanceOfRevenue', 'chanceOfDeals', 'expectedDeals', 'leadValuePace', 'revenuePace'],
] as const
export type CardName = (typeof CARD_ROWS)[number][number]
export const CARDS: readonly CardName[] = CARD_ROWS.flat()

/** The cell that holds a headline figure; its label stands above it. */
export function cardCell(name: CardName): CellAt {
  const row = CARD_ROWS.findIndex((cards) => (cards as readonly string[]).includes(name))
  return at(FIRST_CARD_ROW + 2 * row + 1, (CARD_ROWS[row] as readonly string[]).indexOf(name))
}

/** The cell beside the months that look ahead. */
export const aheadCell = (layout: PlanLayout, name: AheadName): CellAt =>
  at(layout.ahead.heads + 1 + AHEAD_ROWS.indexOf(name), AHEAD_COLUMNS.value)

/** A figure behind the chances. */
export const chanceCell = (layout: PlanLayout, name: ChanceName): CellAt =>
  at(layout.chances.first + CHANCE_ROWS.indexOf(name), 1)

/** All cells of a column of a block. */
export const columnOf = (block: { readonly first: number; readonly last: number }, column: number): Formula =>
  range(at(block.first, column), at(block.last, column))

/** The row in which the actuals of one type (0-based) in one month (0-based) are counted. */
export const actualRow = (layout: PlanLayout, type: number, month: number): number =>
  layout.actuals.first + type * layout.months + month
