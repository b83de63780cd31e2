import { useState } from 'preact/hooks'
import type { ComparisonMade, RemovalPreview } from '../../host/handlers/contract'
import { call } from '../server'
import { useWork } from '../trouble'
import type { Words } from '../words'

interface ManageProps {
  readonly sheetId: number
  readonly words: Words
  /** Told there what was done: with the plan goes what is shown here. */
  readonly removed: (told: string) => void
}

/** Sets all plans side by side, or takes one away: never without saying first what goes and what stays. */
export function ManagePlans({ sheetId, words, removed }: ManageProps) {
  const [asked, setAsked] = useState<RemovalPreview | null>(null)
  const [compared, setCompared] = useState<ComparisonMade | null>(null)
  const { busy, attempt, status } = useWork(words)
  const compare = (): void => void attempt('busy.compare', async () => setCompared(await call('comparePlans', words.language)))
  const ask = (): void => void attempt('busy.remove', async () => setAsked(await call('previewRemoval', sheetId)))
  const remove = (): void =>
    void attempt('busy.remove', async () => {
      const { sheetName, stays } = await call('removePlan', sheetId)
      setAsked(null)
      removed(words.say(stays ? 'remove.done.stays' : 'remove.done', { tab: sheetName }))
    })
  return (
    <details>
      <summary>{words.say('manage.title')}</summary>
      {compared && (
        <div role="status">
          <p class="strong">{words.say('compare.done', { plans: compared.plans, tab: compared.sheetName })}</p>
          {compared.leftOut.length > 0 && <p>{words.say('compare.leftOut')}</p>}
          <ul>
            {compared.leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {status}
      {asked && (
        <div class="box" role="alert">
          <p>{whatGoes(asked, words)}</p>
          <div class="buttons">
            <button type="button" onClick={() => setAsked(null)}>
              {words.say('remove.cancel')}
            </button>
            <button type="button" class="primary" disabled={busy} onClick={remove}>
              {words.say('remove.confirm')}
            </button>
          </div>
        </div>
      )}
      <div class="buttons">
        <button type="button" disabled={busy} onClick={compare}>
          {words.say('compare.button')}
        </button>
        <button type="button" disabled={busy} onClick={ask}>
          {words.say('remove.button')}
        </button>
      </div>
    </details>
  )
}

/** What goes with the plan, and what of the person's own stays. */
function whatGoes(
  { sheetName, stays, ownCells, ownCharts, ownRules, countsTab, countsKept, readingTabs, ownTabs }: RemovalPreview,
  { say }: Words,
): string {
  const own = [
    ...(ownCells > 0 ? [say('remove.own.cells', { count: ownCells })] : []),
    ...(ownCharts.length > 0 ? [say('remove.own.charts', { count: ownCharts.length, names: ownCharts })] : []),
    ...(ownRules > 0 ? [say('remove.own.rules', { count: ownRules })] : []),
  ]
  return [
    stays ? say('remove.stays', { own }) : say('remove.sure', { tab: sheetName }),
    ...(ownCharts.length > 0 ? [say('remove.emptyChart')] : []),
    ...(readingTabs.length > 0 ? [say('remove.readingTabs', { tabs: readingTabs })] : []),
    ...(ownTabs.length > 0 ? [say('remove.readBy', { tabs: ownTabs })] : []),
    ...(countsTab === null ? [] : [say('remove.counts', { tab: countsTab })]),
    ...(countsKept === null ? [] : [say('remove.countsKept', { tab: countsKept })]),
  ].join(' ')
}
