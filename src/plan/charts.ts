import { area, at } from './cells'
import { CUMULATIVE_COLUMNS, FOLLOWING_COLUMNS, STAGE_COLUMNS } from './columns'
import type { Plan } from './plan'
import type { ChartDescription } from './tab'

/** Both teams' pace in one picture, the leads of each month against what Sales can work, and the funnel. */
export function planCharts({ facts, layout }: Plan): ChartDescription[] {
  const say = facts.words
  const pace = layout.cumulative
  const stages = layout.stages
  return [
    {
      kind: 'line',
      title: say('chart.pace'),
      at: at(layout.charts, 0),
      area: area(pace.heads, CUMULATIVE_COLUMNS.month, pace.last, CUMULATIVE_COLUMNS.revenueActual),
      verticalTitle: facts.currency.sign,
      series: ['target', 'actual', 'otherTarget', 'otherActual'],
      format: 'money',
    },
    {
      kind: 'line',
      title: say('chart.capacity'),
      at: at(layout.charts, 4),
      area: area(layout.following.heads, FOLLOWING_COLUMNS.month, layout.following.last, FOLLOWING_COLUMNS.backlog),
      verticalTitle: say('actuals.leads'),
      series: ['actual', 'target', 'otherActual'],
      format: 'count',
    },
    {
      kind: 'bar',
      title: say('chart.funnel'),
      at: at(stages.heading, 5),
      area: area(stages.heads, STAGE_COLUMNS.stage, stages.last, STAGE_COLUMNS.needed),
      verticalTitle: say('funnel.stage'),
      series: ['actual'],
      format: 'count',
    },
  ]
}
