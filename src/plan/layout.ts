import { at } from './cells'
import type { CellAt } from './formula'

/** The plan is this many columns wide; what users write to the right of it is theirs. */
export const PLAN_COLUMNS = 14

export const INPUT_COLUMNS = { label: 0, frozen: 1, input: 2, used: 3 } as const
export const AGREEMENT_COLUMNS = { label: 5, value: 8 } as const
export const TYPE_COLUMNS = {
  type: 0,
  leads: 1,
  deals: 2,
  measuredRate: 3,
  rateOverride: 4,
  usedRate: 5,
  leadValue: 6,
  leadsPerDeal: 7,
  frozenShare: 8,
  shareOverride: 9,
  usedShare: 10,
  requiredLeads: 11,
  visitorRate: 12,
  visitors: 13,
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
export const WORKING_COLUMNS = { type: 0, share: 1, leads: 2, remainder: 3 } as const

export const INPUT_ROWS = [
  'revenueGoal',
  'marketingShare',
  'startMonth',
  'today',
  'capacity',
  'dealSize',
  'sqlToDealRate',
] as const
export type InputName = (typeof INPUT_ROWS)[number]

/** A chart as large as Sheets makes it: 371 pixels. */
const CHART_ROWS = 19
const FIRST_INPUT_ROW = 8
const DEFINITIONS = 12

/** A heading, the row of column heads below it, and where the figures start and end (inclusive). */
export interface BlockRows {
  readonly heading: number
  readonly heads: number
  readonly first: number
  readonly last: number
}

/** Where every block of the plan tab stands. 0-based rows; follows from the numbers of types and months alone. */
export interface PlanLayout {
  readonly types: number
  readonly months: number
  readonly quarters: number
  readonly cards: { readonly labels: number; readonly values: number }
  readonly inputsHeading: number
  readonly leadTypes: BlockRows & { readonly total: number }
  readonly stages: BlockRows
  readonly countAgainstValue: BlockRows
  readonly byMonth: BlockRows & { readonly firstQuarter: number; readonly total: number }
  readonly cumulative: BlockRows
  readonly realityCheck: BlockRows
  readonly levers: BlockRows
  readonly definitions: { readonly heading: number; readonly first: number }
  readonly workings: BlockRows
  readonly actuals: BlockRows
  readonly rows: number
}

/** Lays the blocks below each other. */
export function layOutPlan(types: number, months: number, hasSqlStage: boolean): PlanLayout {
  const block = (heading: number, rows: number): BlockRows => ({
    heading,
    heads: heading + 1,
    first: heading + 2,
    last: heading + 1 + rows,
  })
  const quarters = Math.ceil(months / 3)
  const leadTypes = block(FIRST_INPUT_ROW + INPUT_ROWS.length + 1, types)
  const stages = block(leadTypes.last + 3, hasSqlStage ? 3 : 2)
  const countAgainstValue = block(stages.last + 2, types)
  const byMonth = block(Math.max(countAgainstValue.last, stages.heading + CHART_ROWS) + 2, months)
  const total = byMonth.last + quarters + 1
  const cumulative = block(total + 2, months)
  const realityCheck = block(Math.max(cumulative.last, cumulative.heading + CHART_ROWS) + 2, 3)
  const levers = block(realityCheck.last + 2, 3)
  const definitions = { heading: levers.last + 2, first: levers.last + 3 }
  const workings = block(definitions.first + DEFINITIONS + 1, types)
  const actuals = block(workings.last + 2, types * months)
  return {
    types,
    months,
    quarters,
    cards: { labels: 4, values: 5 },
    inputsHeading: FIRST_INPUT_ROW - 1,
    leadTypes: { ...leadTypes, total: leadTypes.last + 1 },
    stages,
    countAgainstValue,
    byMonth: { ...byMonth, firstQuarter: byMonth.last + 1, total },
    cumulative,
    realityCheck,
    levers,
    definitions,
    workings,
    actuals,
    rows: actuals.last + 2,
  }
}

/** The row of an input. */
export const inputRow = (name: InputName): number => FIRST_INPUT_ROW + INPUT_ROWS.indexOf(name)

/** The cell that the rest of the plan reads for an input: where something was measured, the one that minds the override. */
export function usedInput(name: InputName): CellAt {
  const measured = name === 'dealSize' || name === 'sqlToDealRate'
  return at(inputRow(name), measured ? INPUT_COLUMNS.used : INPUT_COLUMNS.input)
}

/** The headline figures, each a card over two columns but the first. */
export const CARDS = [
  'revenueGoal',
  'requiredDeals',
  'requiredSqls',
  'requiredLeads',
  'leadValueTarget',
  'leadValuePace',
  'revenuePace',
] as const
export type CardName = (typeof CARDS)[number]

const CARD_COLUMNS = [0, 1, 3, 5, 7, 9, 11] as const

/** First and last column of a card. */
export function cardColumns(name: CardName): { readonly first: number; readonly last: number } {
  const index = CARDS.indexOf(name)
  return { first: CARD_COLUMNS[index] as number, last: (CARD_COLUMNS[index + 1] ?? PLAN_COLUMNS) - 1 }
}

/** The cell that holds a headline figure. */
export const cardCell = (layout: PlanLayout, name: CardName): CellAt => at(layout.cards.values, cardColumns(name).first)

/** The row in which the actuals of one type (0-based) in one month (0-based) are counted. */
export const actualRow = (layout: PlanLayout, type: number, month: number): number =>
  layout.actuals.first + type * layout.months + month
