import { useState } from 'preact/hooks'
import type { RemovalPreview } from '../../host/handlers/contract'
import { call } from '../server'
import { useWork } from '../trouble'
import type { Words } from '../words'

interface ManageProps {
  readonly sheetId: number
  readonly words: Words
  /** Said there: with the plan goes what is shown here. */
  readonly removed: (tab: string) => void
}

/** Sets all plans side by side, or takes one away: never without saying first what goes and what stays. */
export function ManagePlans({ sheetId, words, removed }: ManageProps) {
  const [asked, setAsked] = useState<RemovalPreview | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const { busy, attempt, status } = useWork(words)
  const compare = (): void =>
    void attempt('busy.compare', async () => {
      const { sheetName, plans } = await call('comparePlans', words.language)
      setTold(words.say('compare.done', { plans, tab: sheetName }))
    })
  const ask = (): void => void attempt('busy.remove', async () => setAsked(await call('previewRemoval', sheetId)))
  const remove = (): void =>
    void attempt('busy.remove', async () => {
      const { sheetName } = await call('removePlan', sheetId)
      setAsked(null)
      removed(sheetName)
    })
  return (
    <details>
      <summary>{words.say('manage.title')}</summary>
      {told && (
        <p class="strong" role="status">
          {told}
        </p>
      )}
      {status}
      {asked && (
        <div class="box" role="alert">
          <p>
            {asked.ownCells > 0
              ? words.say('remove.own', { count: asked.ownCells })
              : words.say('remove.sure', { tab: asked.sheetName })}{' '}
            {asked.countsTab && words.say('remove.counts', { tab: asked.countsTab })}
          </p>
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
