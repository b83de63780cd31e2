import { Choice } from '../fields'
import type { StepProps } from '../step-props'
import { Understood } from './understood'

interface DataProps extends StepProps {
  readonly insertSample: () => void
}

/** First step: which tab, and what was understood of it. */
export function DataStep(props: DataProps) {
  const { state, words, read, insertSample } = props
  const offered = state.start.tabs.filter((tab) => !tab.madeByPlanner && tab.rows > 1)
  const tabs = offered.map((tab) => ({ value: String(tab.sheetId), text: tab.name }))
  const { source } = state
  return (
    <>
      <p>{words.say('data.intro')}</p>
      {tabs.length > 0 ? (
        <>
          <Choice
            label={words.say('data.tab')}
            value={String(source.leadsSheetId)}
            options={tabs}
            change={(id) => read({ leadsSheetId: Number(id), dealsSheetId: null, choices: { leads: {} } })}
          />
          {tabs.length > 1 && (
            <Choice
              label={words.say('data.deals')}
              value={String(source.dealsSheetId ?? '')}
              options={[
                { value: '', text: words.say('data.none') },
                ...tabs.filter((tab) => tab.value !== String(source.leadsSheetId)),
              ]}
              change={(id) =>
                read({ ...source, dealsSheetId: id === '' ? null : Number(id), choices: { leads: source.choices.leads } })
              }
            />
          )}
        </>
      ) : (
        <p>{words.say('data.noTabs')}</p>
      )}
      {state.history ? (
        <Understood {...props} />
      ) : (
        tabs.length > 0 && (
          <button type="button" onClick={() => read(source)}>
            {words.say('button.read')}
          </button>
        )
      )}
      {tabs.length === 0 && (
        <button type="button" onClick={insertSample}>
          {words.say('button.sample')}
        </button>
      )}
    </>
  )
}
