import { MARKET_LEVELS } from '../domain/chances/market'
import { CARD_ROWS, FIRST_CARD_ROW } from './cards'
import { AHEAD_ROWS, CHANCE_ROWS, GAP_ROWS, INPUT_ROWS, PACE_ROWS, STANDING_ROWS } from './named-rows'

/** The plan is this many columns wide; what users write to the right of it is theirs. */
export const PLAN_COLUMNS = 14

/** Hidden: a name for each row, and in its first cell what the plan was described from. */
export const ROW_NAMES_COLUMN = PLAN_COLUMNS
/** Hidden: a name for each column. */
export const COLUMN_NAMES_ROW = 3

const LEVERS = 4
/** Leads, deals, revenue, and pieces of content. */
const REALITY_ROWS = 4

/** A chart as large as Sheets makes it: 371 pixels. */
const CHART_ROWS = 19
/** Below the headlines. */
export const FIRST_INPUT_ROW = 10
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
  readonly countedTypes: number
  readonly months: number
  readonly quarters: number
  readonly cards: { readonly first: number; readonly last: number }
  readonly inputsHeading: number
  readonly log: BlockRows
  readonly rates: BlockRows & { readonly total: number }
  readonly leadTypes: BlockRows & { readonly total: number }
  readonly stages: BlockRows
  readonly countAgainstValue: BlockRows
  readonly cheapest: BlockRows & { readonly total: number }
  readonly byMonth: BlockRows & { readonly firstQuarter: number; readonly total: number }
  readonly cumulative: BlockRows
  /** The row at which two charts begin, side by side: both are seen beside the sidebar. */
  readonly charts: number
  readonly standing: BlockRows
  readonly gap: BlockRows
  readonly pace: BlockRows
  readonly thisMonth: BlockRows
  readonly ahead: BlockRows
  readonly realityCheck: BlockRows
  readonly levers: BlockRows
  readonly backtests: BlockRows
  readonly definitions: { readonly heading: number; readonly first: number }
  readonly workings: BlockRows
  readonly chances: BlockRows
  readonly market: BlockRows
  readonly following: BlockRows
  readonly actuals: BlockRows
  readonly rows: number
}

/** How much a plan holds: everything that its layout follows from. */
export interface PlanSize {
  readonly types: number
  /** Lead types whose actuals are counted: those of the plan, and perhaps one for all that came since. */
  readonly countedTypes: number
  readonly months: number
  readonly hasSqlStage: boolean
  readonly backtests: number
  readonly definitions: number
  /** Baselines that were accepted so far. */
  readonly baselines: number
}

/** Lays the blocks below each other. */
export function layOutPlan({
  types,
  countedTypes,
  months,
  hasSqlStage,
  backtests,
  definitions,
  baselines,
}: PlanSize): PlanLayout {
  const block = (heading: number, rows: number): BlockRows => ({
    heading,
    heads: heading + 1,
    first: heading + 2,
    last: heading + 1 + rows,
  })
  const quarters = Math.ceil(months / 3)
  const log = block(FIRST_INPUT_ROW + INPUT_ROWS.length + 1, baselines)
  const rates = block(log.last + 2, types)
  const leadTypes = block(rates.last + 3, types)
  const stages = block(leadTypes.last + 3, hasSqlStage ? 3 : 2)
  const countAgainstValue = block(stages.last + 2, types)
  const cheapest = block(Math.max(countAgainstValue.last, stages.heading + CHART_ROWS) + 2, types)
  const byMonth = block(cheapest.last + 3, months)
  const total = byMonth.last + quarters + 1
  const cumulative = block(total + 2, months)
  const charts = cumulative.last + 2
  const standing = block(charts + CHART_ROWS + 1, STANDING_ROWS.length)
  const gap = block(standing.last + 2, GAP_ROWS.length)
  const pace = block(gap.last + 2, PACE_ROWS.length)
  const thisMonth = block(pace.last + 2, types)
  const ahead = block(thisMonth.last + 2, months)
  const realityCheck = block(Math.max(ahead.last, ahead.heads + AHEAD_ROWS.length) + 2, REALITY_ROWS)
  const levers = block(realityCheck.last + 2, LEVERS)
  const backtestRows = block(levers.last + 2, Math.max(1, backtests))
  const definitionRows = { heading: backtestRows.last + 2, first: backtestRows.last + 3 }
  const workings = block(definitionRows.first + definitions + 1, types)
  const chances = block(workings.last + 2, CHANCE_ROWS.length)
  const market = block(chances.last + 2, MARKET_LEVELS)
  const following = block(market.last + 2, months)
  const actuals = block(following.last + 2, countedTypes * months)
  return {
    types,
    countedTypes,
    months,
    quarters,
    cards: { first: FIRST_CARD_ROW, last: FIRST_CARD_ROW + 2 * CARD_ROWS.length - 1 },
    inputsHeading: FIRST_INPUT_ROW - 1,
    log,
    rates: { ...rates, total: rates.last + 1 },
    leadTypes: { ...leadTypes, total: leadTypes.last + 1 },
    stages,
    countAgainstValue,
    cheapest: { ...cheapest, total: cheapest.last + 1 },
    byMonth: { ...byMonth, firstQuarter: byMonth.last + 1, total },
    cumulative,
    charts,
    standing,
    gap,
    pace,
    thisMonth,
    ahead,
    realityCheck,
    levers,
    backtests: backtestRows,
    definitions: definitionRows,
    workings,
    chances,
    market,
    following,
    actuals,
    rows: actuals.last + 2,
  }
}
