import { useMemo } from 'preact/hooks'
import type { Outlook } from '../../domain/chances/outlook'
import { addMonths } from '../../domain/months'
import type { PlanInputs } from '../../plan/inputs'
import { isStretch } from '../../plan/stretch'
import { pastPeriod } from '../past-period'
import type { StepProps } from '../step-props'
import { lookAhead } from '../wizard-state'
import type { Words } from '../words'
import { FewDeals } from './few-deals'
import { PastPeriod } from './past-period'

const STRONGEST = 3

/** Last step: the agreement in a sentence, before it is written. */
export function CreateStep({ state, figures, words, print }: StepProps) {
  const { measures, targets } = figures
  const outlook = useMemo(() => lookAhead(state, figures), [state.history, state.inputs, figures])
  if (state.created) {
    return (
      <section class="card" role="status">
        <p class="strong">{words.say('create.done', { tab: state.created.sheetName })}</p>
        <p>{words.say('create.doneHint')}</p>
      </section>
    )
  }
  if (!measures || targets === null) return null
  // What is missing stands above the buttons.
  if (typeof targets === 'string') return null
  const perMonth = targets.agreedLeads / state.inputs.months
  const size = state.inputs.dealSize ?? measures.dealSize?.mean ?? 0
  return (
    <section class="card">
      <p class="strong">
        {words.say('create.sentence', {
          goal: print.money(state.inputs.revenueGoal ?? 0),
          leads: print.count(targets.agreedLeads),
          value: print.money(targets.leadValueTarget),
          deals: print.count(targets.requiredDeals),
          size: print.money(size),
          ...periodOf(state.inputs, words),
        })}
      </p>
      {state.inputs.marketingShare < 1 && <p>{words.say('create.share', { share: print.share(state.inputs.marketingShare) })}</p>}
      <FewDeals deals={measures.deals} words={words} print={print} />
      {isStretch(perMonth, measures.past.best.leads) && (
        <p class="error">{words.say('create.stretch', { share: print.share(perMonth / measures.past.best.leads) })}</p>
      )}
      <PastPeriod inputs={state.inputs} today={state.start.today} words={words} />
      {outlook && pastPeriod(state.inputs, state.start.today) !== 'over' && (
        <Chances outlook={outlook} inputs={state.inputs} words={words} print={print} />
      )}
    </section>
  )
}

/** From the first month to the last, by their names. */
function periodOf({ startMonth, months }: PlanInputs, words: Words): { readonly first: string; readonly last: string } {
  return { first: words.month(startMonth), last: words.month(addMonths(startMonth, months - 1)) }
}

interface ChancesProps extends Pick<StepProps, 'words' | 'print'> {
  readonly outlook: Outlook
  readonly inputs: PlanInputs
}

/** Both chances in words, and what would move the goal most. */
function Chances({ outlook, inputs, words, print }: ChancesProps) {
  return (
    <>
      <p class="strong">{words.say('create.chance', { chance: print.wholeShare(outlook.chanceOfRevenue) })}</p>
      {inputs.planOn === 'confidence' && (
        <p>{words.say('create.confidence', { confidence: print.wholeShare(inputs.confidence) })}</p>
      )}
      <p>
        {words.say('create.chanceOfDeals', {
          chance: print.wholeShare(outlook.chanceOfDeals),
          landed: print.wholeShare(outlook.landed),
        })}
      </p>
      <h3>{words.say('create.levers')}</h3>
      <ul>
        {outlook.levers.slice(0, STRONGEST).map(({ lever, chance }) => (
          <li key={lever.kind}>
            {words.say('create.lever', { lever: words.term(`lever.${lever.kind}`), chance: print.wholeShare(chance) })}
          </li>
        ))}
      </ul>
    </>
  )
}
