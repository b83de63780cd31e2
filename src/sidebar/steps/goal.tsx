import { addMonths } from '../../domain/months'
import type { PlanInputs } from '../../plan/inputs'
import { TypedField } from '../fields'
import { MonthsField, NumberField, ShareField } from '../number-fields'
import { parseMonth } from '../parse-month'
import { pastPeriod } from '../past-period'
import type { StepProps } from '../step-props'
import type { Words } from '../words'

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

interface PastPeriodProps {
  readonly inputs: PlanInputs
  /** ISO day. */
  readonly today: string
  readonly words: Words
}

/** What a period in the past can still be planned for. It may be: last year's targets beside what came in tell something too. */
function PastPeriod({ inputs, today, words }: PastPeriodProps) {
  const past = pastPeriod(inputs, today)
  const last = addMonths(inputs.startMonth, inputs.months - 1)
  return (
    <div aria-live="polite">
      {past === 'begun' && <p class="remark">{words.say('goal.begun', { first: words.month(inputs.startMonth) })}</p>}
      {past === 'over' && <p class="error">{words.say('goal.over', { last: words.month(last) })}</p>}
    </div>
  )
}
