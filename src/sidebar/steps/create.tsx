import { useMemo } from 'preact/hooks'
import type { Outlook } from '../../domain/chances/outlook'
import type { StepProps } from '../step-props'
import { lookAhead } from '../wizard-state'

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
  if (typeof targets === 'string')
    return (
      <p class="error" role="alert">
        {words.say('create.missing', { what: words.say(`problem.${targets}`) })}
      </p>
    )
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
        })}
      </p>
      {measures.past.best.leads > 0 && (
        <p>{words.say('create.stretch', { ratio: print.ratio(perMonth / measures.past.best.leads) })}</p>
      )}
      {outlook && <Chances outlook={outlook} words={words} print={print} />}
    </section>
  )
}

/** Both chances in words, and what would move the goal most. */
function Chances({ outlook, words, print }: { readonly outlook: Outlook } & Pick<StepProps, 'words' | 'print'>) {
  return (
    <>
      <p class="strong">{words.say('create.chance', { chance: print.wholeShare(outlook.chanceOfRevenue) })}</p>
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
