import { TypedField } from '../fields'
import { MonthsField, NumberField, ShareField } from '../number-fields'
import { parseMonth } from '../parse-month'
import type { StepProps } from '../step-props'
import { PastPeriod } from './past-period'

/** Second step: what to reach, and when. */
export function GoalStep({ state, figures, words, print, setInputs }: StepProps) {
  const { inputs } = state
  const size = figures.measures?.dealSize
  return (
    <>
      <NumberField
        kind="money"
        label={words.say('goal.revenue')}
        value={inputs.revenueGoal}
        words={words}
        print={print}
        change={(revenueGoal) => setInputs({ revenueGoal })}
      />
      <ShareField
        label={words.say('goal.share')}
        value={inputs.marketingShare}
        mayBeZero={false}
        words={words}
        print={print}
        change={(share) => setInputs({ marketingShare: share ?? 1 })}
      />
      <TypedField
        label={words.say('goal.start')}
        value={inputs.startMonth}
        print={print.month}
        parse={parseMonth}
        wrong={(text) => words.say('field.notMonth', { text, example: print.month('2027-01') })}
        change={(startMonth) => startMonth !== null && setInputs({ startMonth })}
      />
      <PastPeriod inputs={inputs} today={state.start.today} words={words} />
      <MonthsField
        label={words.say('goal.months')}
        value={inputs.months}
        words={words}
        change={(months) => months !== null && setInputs({ months })}
      />
      <NumberField
        kind="money"
        label={words.say('goal.size')}
        help={
          size
            ? words.say('goal.size.measured', { mean: print.money(size.mean), median: print.money(size.median) })
            : words.say('goal.size.unknown')
        }
        value={inputs.dealSize}
        words={words}
        print={print}
        change={(dealSize) => setInputs({ dealSize })}
      />
    </>
  )
}
