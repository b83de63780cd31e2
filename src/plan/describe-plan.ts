import { actuals } from './blocks/actuals'
import { agreement } from './blocks/agreement'
import { ahead } from './blocks/ahead'
import { backtests } from './blocks/backtests'
import { chances } from './blocks/chances'
import { cheapest } from './blocks/cheapest'
import { countAgainstValue } from './blocks/count-against-value'
import { cumulative } from './blocks/cumulative'
import { DEFINITIONS, definitions } from './blocks/definitions'
import { following } from './blocks/follow/following'
import { gap } from './blocks/follow/gap'
import { pace } from './blocks/follow/pace'
import { standing } from './blocks/follow/standing'
import { thisMonth } from './blocks/follow/this-month'
import { funnel } from './blocks/funnel'
import { headlines } from './blocks/headlines'
import { inputs } from './blocks/inputs'
import { leadTypes } from './blocks/lead-types'
import { levers } from './blocks/levers'
import { log } from './blocks/log'
import { market } from './blocks/market'
import { months } from './blocks/months'
import { rates } from './blocks/rates'
import { realityCheck } from './blocks/reality-check'
import { rowNames } from './blocks/row-names'
import { workings } from './blocks/workings'
import { area } from './cells'
import { planCharts } from './charts'
import { MONTH_COLUMNS } from './columns'
import { countedTypes } from './counted-types'
import type { PlanFacts } from './facts'
import { COLUMN_NAMES_ROW, layOutPlan, PLAN_COLUMNS, type PlanLayout, ROW_NAMES_COLUMN } from './layout'
import { namedRanges } from './named-ranges'
import type { Plan } from './plan'
import type { Area, TabDescription } from './tab'
import { validations } from './validations'

const FIRST_COLUMN_WIDTH = 250
const COLUMN_WIDTH = 116
const SENTENCE_COLUMNS = 7
/** Definitions end where a screen beside the sidebar does. */
const LAST_DEFINITION_COLUMN = 8
const THREE_LINES = 55

/** The plan tab as data: the same facts always give the same tab. */
export function describePlan(facts: PlanFacts): { readonly tab: TabDescription; readonly layout: PlanLayout } {
  const layout = layOutPlan({
    types: facts.measures.types.length,
    countedTypes: countedTypes(facts).length,
    months: facts.inputs.months,
    hasSqlStage: facts.measures.sqlToDealRate !== null,
    backtests: facts.backtests.length,
    definitions: DEFINITIONS.length,
    baselines: facts.log.length,
  })
  const plan: Plan = { facts, layout }
  const blocks = [
    headlines,
    inputs,
    agreement,
    log,
    rates,
    leadTypes,
    funnel,
    countAgainstValue,
    cheapest,
    months,
    cumulative,
    standing,
    gap,
    pace,
    thisMonth,
    ahead,
    realityCheck,
    levers,
    backtests,
    definitions,
    workings,
    chances,
    market,
    following,
    actuals,
    rowNames,
  ]
  const status = (row: number, lastRow: number): Area => area(row, MONTH_COLUMNS.status, lastRow, MONTH_COLUMNS.status)
  return {
    layout,
    tab: {
      name: facts.tabName,
      rows: layout.rows,
      columnWidths: [FIRST_COLUMN_WIDTH, ...Array.from({ length: PLAN_COLUMNS }, () => COLUMN_WIDTH)],
      hidden: { row: COLUMN_NAMES_ROW, column: ROW_NAMES_COLUMN },
      frozenRows: 2,
      hasGridlines: false,
      cells: blocks.flatMap((block) => block(plan)),
      merges: merges(layout),
      tallRows: [
        // From the title to the last card, in one call.
        { row: 0, count: layout.cards.last + 1, height: 40 },
        { row: layout.definitions.first, count: DEFINITIONS.length, height: THREE_LINES },
      ],
      namedRanges: namedRanges(plan),
      validations: validations(plan),
      conditions: [
        { area: status(layout.byMonth.first, layout.byMonth.total), textStartsWith: facts.words('status.behind'), tone: 'bad' },
      ],
      charts: planCharts(plan),
      protection: facts.words('protection'),
    },
  }
}

/** Each area is merged row by row: areas of several rows cost one call. */
function merges(layout: PlanLayout): Area[] {
  const { first } = layout.definitions
  return [
    // Title and agreement end where a screen beside the sidebar does, and in one call.
    area(0, 0, 1, SENTENCE_COLUMNS - 1),
    area(first, 1, first + DEFINITIONS.length - 1, LAST_DEFINITION_COLUMN),
  ]
}
