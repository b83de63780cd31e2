import { useState } from 'preact/hooks'
import type { FunctionHelp } from '../../functions/example-formula'
import { Field } from '../fields'
import { call } from '../server'
import { useWork } from '../trouble'
import type { ViewProps } from '../view-props'

/** Put here by the build, from the registry of the custom functions. */
declare const FUNCTION_HELP: readonly FunctionHelp[]

/** Every custom function with its help, and an example that can be inserted into the active cell. */
export function FunctionsView({ words, print }: ViewProps) {
  const [wanted, setWanted] = useState('')
  const [told, setTold] = useState<string | null>(null)
  const { busy, attempt, status } = useWork(words)
  const insert = (formula: string): void => {
    setTold(null)
    void attempt('busy.insert', async () => {
      const { cell } = await call('insertExample', formula)
      setTold(words.say('functions.done', { cell }))
    })
  }
  const found = FUNCTION_HELP.filter((help) => `${help.name} ${help.summary}`.toLowerCase().includes(wanted.trim().toLowerCase()))
  return (
    <section>
      <h2>{words.say('view.functions')}</h2>
      <p>{words.say('functions.intro')}</p>
      <Field label={words.say('functions.find')}>
        {(attributes) => (
          <input {...attributes} type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        )}
      </Field>
      {status}
      {told && (
        <p class="strong" role="status">
          {told}
        </p>
      )}
      {found.length === 0 && <p>{words.say('functions.none')}</p>}
      {found.map(({ name, summary, params, example, exampleWithCommas, gives }) => (
        <details key={name}>
          <summary>{name}</summary>
          <div lang="en">
            <p>{summary}</p>
            <dl class="parameters">
              {params.map((parameter) => (
                <div key={parameter.name}>
                  <dt>{parameter.name}</dt>
                  <dd>{parameter.help}</dd>
                </div>
              ))}
            </dl>
            <p>
              <code>{print.decimal === ',' ? example : exampleWithCommas}</code>
            </p>
          </div>
          <p class="help">
            {gives === null
              ? words.say('functions.several')
              : words.say('functions.gives', { result: typeof gives === 'number' ? print.ratio(gives) : gives })}
          </p>
          <div class="buttons">
            <button type="button" disabled={busy} onClick={() => insert(example)}>
              {words.say('functions.insert')}
            </button>
          </div>
        </details>
      ))}
    </section>
  )
}
