import { area, at } from './cells'
import { CUMULATIVE_COLUMNS, STAGE_COLUMNS } from './layout'
import type { Plan } from './plan'
import type { ChartDescription } from './tab'

/** Both teams' pace in one picture, and the funnel. */
export function planCharts({ facts, layout }: Plan): ChartDescription[] {
  const say = facts.words
  const pace = layout.cumulative
  const stages = layout.stages
  const column = (index: number) => area(pace.heads, index, pace.last, index)
  return [
    {
      kind: 'line',
      title: say('chart.pace'),
      at: at(pace.heading, 9),
      width: 540,
      height: 330,
      areas: [
        column(CUMULATIVE_COLUMNS.month), column(CUMULATIVE_COLUMNS.leadValue), column(CUMULATIVE_COLUMNS.leadValueActual),
        column(CUMULATIVE_COLUMNS.revenue), column(CUMULATIVE_COLUMNS.revenueActual),
      ],
      horizontalTitle: say('months.month'),
      verticalTitle: facts.currencySign,
      format: 'money',
    },
    {
      kind: 'bar',
      title: say('chart.funnel'),
      at: at(stages.heading, 6),
      width: 560,
      height: 320,
      areas: [
        area(stages.heads, STAGE_COLUMNS.stage, stages.last, STAGE_COLUMNS.stage),
        area(stages.heads, STAGE_COLUMNS.needed, stages.last, STAGE_COLUMNS.needed),
      ],
      horizontalTitle: say('funnel.needed'),
      verticalTitle: say('funnel.stage'),
      format: 'count',
    },
  ]
}
