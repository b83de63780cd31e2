import { pipelineCoverage } from '../domain/targets/capacity'
import { define, param } from './define'
import { money, moneyOrNothing } from './value-kinds'

export const PIPELINE_COVERAGE = define({
  name: 'PIPELINE_COVERAGE',
  summary: 'How many times the open pipeline holds the goal that remains. Needed is 1 divided by the win rate.',
  params: [
    param('open_pipeline', moneyOrNothing, 'each', 'Value of all open opportunities: one cell, or a column of cells.'),
    param('remaining_goal', money, 'each', 'Revenue that is still to be won: one cell, or a column of cells.'),
  ],
  returns: 'The coverage, for each row: 3 means three times the goal.',
  examples: [{ args: [4800000, 1600000], gives: 3 }],
  run: pipelineCoverage,
})
