import { addMonths } from '../../domain/months'
import type { PlanInputs } from '../../plan/inputs'
import { pastPeriod } from '../past-period'
import type { Words } from '../words'

interface PastPeriodProps {
  readonly inputs: PlanInputs
  /** ISO day. */
  readonly today: string
  readonly words: Words
}

/** What a period in the past can still be planned for. It may be: last year's targets beside what came in tell something too. */
export function PastPeriod({ inputs, today, words }: PastPeriodProps) {
  const past = pastPeriod(inputs, today)
  const last = addMonths(inputs.startMonth, inputs.months - 1)
  return (
    <div aria-live="polite">
      {past === 'begun' && <p class="remark">{words.say('goal.begun', { first: words.month(inputs.startMonth) })}</p>}
      {past === 'over' && <p class="error">{words.say('goal.over', { last: words.month(last) })}</p>}
    </div>
  )
}
