import { useEffect, useState } from 'preact/hooks'
import type { RefreshPreview } from '../../host/handlers/contract'
import { WrongFields } from '../fields'
import { MonthsField } from '../number-fields'
import { call, ServerError } from '../server'
import { useWork } from '../trouble'
import type { ViewProps } from '../view-props'
import { ManagePlans } from './manage-plans'
import { isSame, OldAgainstNew } from './old-against-new'
import { PlanChoice, usePlans } from './plan-choice'

/** Measures a plan again, shows old against new, and writes only what the user accepts. */
export function RefreshView({ start, words, print }: ViewProps) {
  const { plans, chosen, choose, load, trouble } = usePlans(start.activeSheetId, words)
  const [months, setMonths] = useState<number | null>(null)
  const [preview, setPreview] = useState<RefreshPreview | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const { busy, attempt, status } = useWork(words)
  useEffect(() => {
    setPreview(null)
    setMonths(null)
  }, [chosen])
  const asked = { sheetId: chosen ?? -1, months, asOf: null }
  const measure = (): void => {
    setDone(null)
    void attempt('busy.measure', async ({ isWanted }) => {
      const measured = await call('previewRefresh', asked)
      if (isWanted()) setPreview(measured)
    })
  }
  const accept = ({ shown }: RefreshPreview): void =>
    void attempt('busy.refresh', async ({ isWanted, goOn }) => {
      const { sheetName, adopted, planNumber, signAgain } = await call('acceptRefresh', { ...asked, shown }).catch(
        async (error: unknown) => {
          if (!(error instanceof ServerError) || error.error.code !== 'changedSince') throw error
          // What it would be now is shown beside the message.
          setPreview(null)
          goOn('busy.measure')
          const measured = await call('previewRefresh', asked)
          if (isWanted()) setPreview(measured)
          throw error
        },
      )
      setPreview(null)
      const told = [words.say('refresh.done', { tab: sheetName })]
      if (adopted) told.push(words.say('refresh.adopted', { tab: sheetName, number: planNumber }))
      if (signAgain) told.push(words.say('refresh.signAgain'))
      setDone(told.join(' '))
      await load()
    })
  const updateCounts = (): void =>
    void attempt('busy.refresh', async () => {
      await call('refreshCounts', asked)
      setPreview(null)
      setDone(words.say('refresh.counted'))
    })
  // Another number of months is a change, whatever the figures come to.
  const nothingNew = preview !== null && months === null && isSame(preview, print)
  return (
    <WrongFields.Provider value={setWrong}>
      <h2>{words.say('view.refresh')}</h2>
      <p>{words.say('refresh.intro')}</p>
      <PlanChoice words={words} plans={plans} chosen={chosen} choose={choose} trouble={trouble} />
      {chosen !== null && (
        <MonthsField
          key={chosen}
          label={words.say('refresh.months')}
          help={words.say('refresh.months.help')}
          value={months}
          words={words}
          change={(value) => {
            setMonths(value)
            setPreview(null)
          }}
        />
      )}
      {preview && <OldAgainstNew preview={preview} nothingNew={nothingNew} words={words} print={print} />}
      {status}
      {done && (
        <p class="card strong" role="status">
          {done}
        </p>
      )}
      {chosen !== null && (
        <div class="buttons">
          {preview && !preview.countedLive && !preview.isCopy && (
            <button type="button" disabled={busy} onClick={updateCounts}>
              {words.say('refresh.counts')}
            </button>
          )}
          <button type="button" class={preview ? '' : 'primary'} disabled={busy || wrong.size > 0} onClick={measure}>
            {words.say('refresh.measure')}
          </button>
          {preview && !nothingNew && (
            <button type="button" class="primary" disabled={busy} onClick={() => accept(preview)}>
              {words.say('refresh.accept')}
            </button>
          )}
        </div>
      )}
      {chosen !== null && (
        <ManagePlans
          key={chosen}
          sheetId={chosen}
          words={words}
          removed={(told) => {
            setDone(told)
            void load()
          }}
        />
      )}
    </WrongFields.Provider>
  )
}
