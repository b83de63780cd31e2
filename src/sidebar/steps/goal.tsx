import { TypedField } from '../fields'
import { parseMonth } from '../parse-date'
import { parseNumber, parseShare } from '../parse-number'
import type { StepProps } from '../step-props'

/** Second step: what to reach, and when. */
export function GoalStep({ state, figures, words, print, setInputs }: StepProps) {
  const { inputs } = state
  const size = figures.measures?.dealSize
  const amount = (text: string): number | null => {
    const value = parseNumber(text, print.decimal)
    return value !== null && value > 0 ? value : null
  }
  const notNumber = (text: string) => words.say('field.notNumber', { text })
  return (
    <>
      <TypedField
        label={words.say('goal.revenue')}
        value={inputs.revenueGoal}
        print={print.money}
        parse={amount}
        wrong={notNumber}
        change={(revenueGoal) => setInputs({ revenueGoal })}
      />
      <TypedField
        label={words.say('goal.share')}
        value={inputs.marketingShare}
        print={print.share}
        parse={(text) => shareAboveZero(parseShare(text, print.decimal))}
        wrong={() => words.say('field.notShare')}
        change={(share) => setInputs({ marketingShare: share ?? 1 })}
      />
      <TypedField
        label={words.say('goal.start')}
        value={inputs.startMonth}
        print={print.month}
        parse={parseMonth}
        wrong={() => words.say('field.notMonth', { example: print.month('2027-01') })}
        change={(startMonth) => startMonth !== null && setInputs({ startMonth })}
      />
      <TypedField
        label={words.say('goal.months')}
        value={inputs.months}
        print={String}
        parse={(text) => (/^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 60 ? Number(text) : null)}
        wrong={() => words.say('field.months')}
        change={(months) => months !== null && setInputs({ months })}
      />
      <TypedField
        label={words.say('goal.size')}
        help={
          size
            ? words.say('goal.size.measured', { mean: print.money(size.mean), median: print.money(size.median) })
            : words.say('goal.size.unknown')
        }
        value={inputs.dealSize}
        print={print.money}
        parse={amount}
        wrong={notNumber}
        change={(dealSize) => setInputs({ dealSize })}
      />
    </>
  )
}

const shareAboveZero = (share: number | null): number | null => (share !== null && share > 0 && share <= 1 ? share : null)
