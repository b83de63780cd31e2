import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlanInputs, SourceChoice } from '../host/handlers/contract'
import { WrongFields } from './fields'
import { FunnelPicture } from './funnel-picture'
import { pinSource } from './pin-source'
import { call, ServerError } from './server'
import { CreateStep } from './steps/create'
import { DataStep } from './steps/data'
import { GoalStep } from './steps/goal'
import { MixStep } from './steps/mix'
import { RatesStep } from './steps/rates'
import { useWork } from './trouble'
import type { ViewProps } from './view-props'
import { canLeave, draftOf, figuresOf, measuresOf, missing, STEPS, sqlsOf, type WizardState, withTabs } from './wizard-state'

const DRAFT_DELAY_MILLISECONDS = 1500

interface WizardProps extends ViewProps {
  readonly state: WizardState
  readonly setState: (next: (before: WizardState) => WizardState) => void
}

/** The wizard: five steps, one primary button, everything recomputed as it is typed. */
export function Wizard({ words, print, state, setState }: WizardProps) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const { busy, attempt, status, forget } = useWork(words)
  const heading = useRef<HTMLHeadingElement>(null)
  const measures = useMemo(() => measuresOf(state.history), [state.history])
  const figures = useMemo(() => figuresOf(measures, state.inputs), [measures, state.inputs])
  const step = STEPS[state.step] as (typeof STEPS)[number]
  const change = (part: Partial<WizardState>): void => setState((before) => ({ ...before, ...part }))

  useEffect(() => {
    document.title = words.say(`step.${step}`)
  }, [words, step])
  useEffect(() => {
    if (state.history === null && state.source.leadsSheetId >= 0) read(state.source)
  }, [])
  useEffect(() => {
    if (state.created) return
    const timer = setTimeout(() => void call('saveDraft', draftOf(state)).catch(() => undefined), DRAFT_DELAY_MILLISECONDS)
    return () => clearTimeout(timer)
    // Nothing is left unfinished once the plan is made: what waits to be saved is dropped.
  }, [state.inputs, state.source, state.step, state.created])

  const read = (source: SourceChoice): void => {
    // What was read of another tab is not shown under the name of this one; the same tab, read otherwise, stays in sight meanwhile.
    const { leadsSheetId, dealsSheetId } = state.source
    const isSameTab = source.leadsSheetId === leadsSheetId && source.dealsSheetId === dealsSheetId
    change(isSameTab ? { source } : { source, history: null })
    void attempt('busy.read', async ({ isWanted }) => {
      const history = await call('readHistory', source).catch(startAnew)
      if (isWanted()) change({ history, ...(history.ok ? {} : { step: 0 }) })
    })
  }
  /** A tab that is gone is not offered again. The error still is what the user reads. */
  const startAnew = async (error: unknown): Promise<never> => {
    change({ step: 0 })
    if (error instanceof ServerError && error.error.code === 'tabGone') {
      const { tabs, activeSheetId } = await call('startWizard')
      setState((before) => withTabs(before, tabs, activeSheetId))
    }
    throw error
  }
  const insertSample = (): void =>
    void attempt('busy.sample', async ({ goOn, isWanted }) => {
      const tab = await call('insertSample', words.language)
      const source: SourceChoice = { leadsSheetId: tab.sheetId, dealsSheetId: null, choices: { leads: {} } }
      change({ start: { ...state.start, tabs: [...state.start.tabs, tab] }, source, history: null })
      goOn('busy.read')
      const history = await call('readHistory', source)
      if (isWanted()) change({ history })
    })
  const create = (): void =>
    void attempt('busy.check', async ({ goOn, isWanted }) => {
      const source = pinSource(state.source, state.history)
      // What is written is what is shown: the history may have changed since the first step. Until here, nothing was.
      const history = await call('readHistory', source).catch(startAnew)
      if (!isWanted()) return
      change({ history })
      if (!history.ok) return goTo(0)
      goOn('busy.write')
      change({
        created: await call('createPlan', { source, inputs: state.inputs, language: words.language, today: null }),
      })
      // The plan is there: nothing is left unfinished.
      void call('saveDraft', null).catch(() => undefined)
    })
  const goTo = (next: number): void => {
    change({ step: next })
    forget()
    requestAnimationFrame(() => heading.current?.focus())
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
  const mayGoOn = !busy && wrong.size === 0 && canLeave(step, state, figures)
  // Who comes back to a later step waits there for the history.
  const isMeasured = figures.measures !== null
  const problem = missing(step, state, figures)
  const lacking =
    wrong.size > 0
      ? words.say('create.wrongField')
      : problem && words.say('create.missing', { what: words.say(`problem.${problem}`) })
  return (
    <WrongFields.Provider value={setWrong}>
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
      {figures.measures && step !== 'create' && (
        <FunnelPicture measures={figures.measures} sqls={sqlsOf(state.history)} words={words} print={print} />
      )}
      {step === 'data' && <DataStep {...props} insertSample={insertSample} />}
      {isMeasured && step === 'goal' && <GoalStep {...props} />}
      {isMeasured && step === 'rates' && <RatesStep {...props} />}
      {isMeasured && step === 'mix' && <MixStep {...props} />}
      {isMeasured && step === 'create' && <CreateStep {...props} />}
      {status}
      {!isMeasured && !busy && step !== 'data' && (
        <button type="button" onClick={() => read(state.source)}>
          {words.say('button.read')}
        </button>
      )}
      {lacking && !busy && !state.created && <p class="help">{lacking}</p>}
      <div class="buttons">
        {state.step > 0 && !state.created && (
          <button type="button" disabled={busy} onClick={() => goTo(state.step - 1)}>
            {words.say('button.back')}
          </button>
        )}
        {!last && (
          <button type="button" class="primary" disabled={!mayGoOn} onClick={() => goTo(state.step + 1)}>
            {words.say('button.next')}
          </button>
        )}
        {last && !state.created && (
          <button type="button" class="primary" disabled={!mayGoOn} onClick={create}>
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
    </WrongFields.Provider>
  )
}
