import { area, at } from './cells'
import { CUMULATIVE_COLUMNS, STAGE_COLUMNS } from './columns'
import type { Plan } from './plan'
import type { ChartDescription } from './tab'

/** Both teams' pace in one picture, and the funnel. */
export function planCharts({ facts, layout }: Plan): ChartDescription[] {
  const say = facts.words
  const pace = layout.cumulative
  const stages = layout.stages
  return [
    {
      kind: 'line',
      title: say('chart.pace'),
      at: at(pace.heading, 9),
      area: area(pace.heads, CUMULATIVE_COLUMNS.month, pace.last, CUMULATIVE_COLUMNS.revenueActual),
      verticalTitle: facts.currencySign,
      format: 'money',
    },
    {
      kind: 'bar',
      title: say('chart.funnel'),
      at: at(stages.heading, 6),
      area: area(stages.heads, STAGE_COLUMNS.stage, stages.last, STAGE_COLUMNS.needed),
      verticalTitle: say('funnel.stage'),
      format: 'count',
    },
  ]
}
