import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlanInputs, SourceChoice, WizardStart } from '../host/handlers/contract'
import type { Language } from '../i18n/language'
import { Choice } from './fields'
import { printerFor } from './format'
import { FunnelPicture } from './funnel-picture'
import { call, ServerError } from './server'
import { CreateStep } from './steps/create'
import { DataStep } from './steps/data'
import { GoalStep } from './steps/goal'
import { MixStep } from './steps/mix'
import { RatesStep } from './steps/rates'
import { canLeave, draftOf, figuresOf, firstState, measuresOf, STEPS, type WizardState } from './wizard-state'
import { type Words, wordsIn } from './words'

const DRAFT_DELAY_MILLISECONDS = 1500

/** What the user reads when something went wrong. */
interface Trouble {
  readonly message: string
  readonly hint: string
}

const troubleOf = (error: unknown, words: Words): Trouble =>
  error instanceof ServerError ? error.error : { message: words.say('error.lost'), hint: words.say('error.lost.hint') }

/** The wizard: five steps, one primary button, everything recomputed as it is typed. */
export function Wizard({ start }: { readonly start: WizardStart }) {
  const [state, setState] = useState<WizardState>(() => firstState(start))
  const [busy, setBusy] = useState<'busy.read' | 'busy.write' | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const words = useMemo(() => wordsIn(state.language), [state.language])
  const print = useMemo(() => printerFor(start.locale, start.currency), [start])
  const measures = useMemo(() => measuresOf(state.history), [state.history])
  const figures = useMemo(() => figuresOf(measures, state.inputs), [measures, state.inputs])
  const step = STEPS[state.step] as (typeof STEPS)[number]
  const change = (part: Partial<WizardState>): void => setState((before) => ({ ...before, ...part }))

  useEffect(() => {
    // The page around ours is Google's: it gets its language and title here.
    document.documentElement.lang = state.language
    document.title = words.say(`step.${step}`)
  }, [state.language, step])
  useEffect(() => {
    if (state.source.leadsSheetId >= 0) read(state.source)
  }, [])
  useEffect(() => {
    if (state.created) return
    const timer = setTimeout(() => void call('saveDraft', draftOf(state)).catch(() => undefined), DRAFT_DELAY_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [state.inputs, state.source, state.step])

  const attempt = async (kind: typeof busy, work: () => Promise<void>): Promise<void> => {
    setBusy(kind)
    setTrouble(null)
    try {
      await work()
    } catch (error) {
      setTrouble(troubleOf(error, words))
    } finally {
      setBusy(null)
    }
  }
  const read = (source: SourceChoice): void => {
    change({ source })
    void attempt('busy.read', async () => change({ history: await call('readHistory', source) }))
  }
  const insertSample = (): void =>
    void attempt('busy.read', async () => {
      const tab = await call('insertSample', state.language)
      const source: SourceChoice = { leadsSheetId: tab.sheetId, dealsSheetId: null, choices: { leads: {} } }
      change({ start: { ...state.start, tabs: [...state.start.tabs, tab] }, source, history: await call('readHistory', source) })
    })
  const create = (): void =>
    void attempt('busy.write', async () => {
      change({
        created: await call('createPlan', {
          source: state.source,
          inputs: state.inputs,
          language: state.language,
          today: null,
        }),
      })
      // The plan is there: nothing is left unfinished.
      void call('saveDraft', null).catch(() => undefined)
    })
  const goTo = (next: number): void => {
    change({ step: next })
    setTrouble(null)
    requestAnimationFrame(() => heading.current?.focus())
  }
  const speak = (language: Language): void => {
    change({ language })
    void call('chooseLanguage', language).catch(() => undefined)
  }

  const props = {
    state,
    figures,
    words,
    print,
    read,
    setInputs: (part: Partial<PlanInputs>) => setState((before) => ({ ...before, inputs: { ...before.inputs, ...part } })),
  }
  const last = state.step === STEPS.length - 1
  return (
    <div lang={state.language}>
      <ol class="stepper" aria-label={words.say('steps')}>
        {STEPS.map((name, index) => (
          <li
            key={name}
            class={index < state.step ? 'done' : index === state.step ? 'current' : ''}
            aria-current={index === state.step ? 'step' : undefined}
          >
            <span class="dot" aria-hidden="true">
              {index < state.step ? '✓' : index + 1}
            </span>
            <span class="hidden">{words.say(`step.${name}`)}</span>
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {words.say(`step.${step}`)}
      </h2>
      {figures.measures && <FunnelPicture measures={figures.measures} words={words} print={print} />}
      {step === 'data' && <DataStep {...props} insertSample={insertSample} />}
      {step === 'goal' && <GoalStep {...props} />}
      {step === 'rates' && <RatesStep {...props} />}
      {step === 'mix' && <MixStep {...props} />}
      {step === 'create' && <CreateStep {...props} />}
      {trouble && (
        <div class="error box" role="alert">
          <p>{trouble.message}</p>
          <p>{trouble.hint}</p>
        </div>
      )}
      <div class="status" role="status">
        {busy && words.say(busy)}
      </div>
      {busy === 'busy.write' && <progress aria-label={words.say('busy.write')} />}
      <div class="buttons">
        {state.step > 0 && !state.created && (
          <button type="button" disabled={busy !== null} onClick={() => goTo(state.step - 1)}>
            {words.say('button.back')}
          </button>
        )}
        {!last && (
          <button
            type="button"
            class="primary"
            disabled={busy !== null || !canLeave(step, state, figures)}
            onClick={() => goTo(state.step + 1)}
          >
            {words.say('button.next')}
          </button>
        )}
        {last && !state.created && (
          <button type="button" class="primary" disabled={busy !== null || !canLeave(step, state, figures)} onClick={create}>
            {words.say('button.create')}
          </button>
        )}
        {state.created && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              change({ created: null })
              goTo(0)
            }}
          >
            {words.say('button.again')}
          </button>
        )}
      </div>
      <footer>
        <Choice
          label={words.say('language')}
          value={state.language}
          options={[
            { value: 'nl', text: 'Nederlands' },
            { value: 'fr', text: 'Français' },
            { value: 'en', text: 'English' },
          ]}
          change={(language) => speak(language as Language)}
        />
        <p class="help">{words.say('version', { version: start.version })}</p>
      </footer>
    </div>
  )
}
