import type { DateOrder, HistoryChoices } from '../../history/contract'
import type { SourceChoice } from '../../host/handlers/contract'
import { Choice } from '../fields'
import type { StepProps } from '../step-props'

interface QuestionsProps extends Pick<StepProps, 'words'> {
  readonly choices: SourceChoice['choices']
  /** The codes of what was asked or remarked. */
  readonly said: ReadonlySet<string>
  readonly choose: (choices: Partial<HistoryChoices>) => void
}

/** What only the user can decide. A question that was answered stays, so that the answer can be changed. */
export function Questions({ choices, said, words, choose }: QuestionsProps) {
  const { leads, deals, repeatedDeals } = choices
  return (
    <>
      {(said.has('dateOrderUnclear') || said.has('dateOrderMixed') || leads.dateOrder !== undefined) && (
        <Choice
          label={words.say('data.dateOrder')}
          value={leads.dateOrder ?? 'dmy'}
          options={(['dmy', 'mdy'] as const).map((order) => ({ value: order, text: words.say(`data.dateOrder.${order}`) }))}
          change={(order) => {
            const dateOrder = order as DateOrder
            choose({ leads: { ...leads, dateOrder }, ...(deals && { deals: { ...deals, dateOrder } }) })
          }}
        />
      )}
      {(said.has('turnedDates') || said.has('perhapsTurnedDates') || leads.turnedDates !== undefined) && (
        <Choice
          label={words.say('data.turned')}
          value={String(leads.turnedDates ?? said.has('turnedDates'))}
          options={(['true', 'false'] as const).map((turned) => ({ value: turned, text: words.say(`data.turned.${turned}`) }))}
          change={(turned) => {
            const turnedDates = turned === 'true'
            choose({ leads: { ...leads, turnedDates }, ...(deals && { deals: { ...deals, turnedDates } }) })
          }}
        />
      )}
      {(said.has('differingAmounts') || said.has('severalDeals') || repeatedDeals !== undefined) && (
        <Choice
          label={words.say('data.repeated')}
          value={repeatedDeals ?? 'first'}
          options={(['first', 'sum'] as const).map((way) => ({ value: way, text: words.say(`data.repeated.${way}`) }))}
          change={(way) => choose({ repeatedDeals: way as 'first' | 'sum' })}
        />
      )}
    </>
  )
}
