import type { StepProps } from '../step-props'

/** Last step: the agreement in a sentence, before it is written. */
export function CreateStep({ state, figures, words, print }: StepProps) {
  const { measures, targets } = figures
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
  const perMonth = targets.requiredLeads / state.inputs.months
  const size = state.inputs.dealSize ?? measures.dealSize?.mean ?? 0
  return (
    <section class="card">
      <p class="strong">
        {words.say('create.sentence', {
          goal: print.money(state.inputs.revenueGoal ?? 0),
          leads: print.count(targets.requiredLeads),
          value: print.money(targets.leadValueTarget),
          deals: print.count(targets.requiredDeals),
          size: print.money(size),
        })}
      </p>
      {measures.past.best.leads > 0 && (
        <p>{words.say('create.stretch', { ratio: print.ratio(perMonth / measures.past.best.leads) })}</p>
      )}
    </section>
  )
}
