import { useRef, useState } from 'preact/hooks'
import type { ViewKey } from '../i18n/en/views'
import type { WizardKey } from '../i18n/en/wizard'
import { ServerError } from './server'
import type { Words } from './words'

/** What the user reads when something went wrong. */
export interface Trouble {
  readonly message: string
  readonly hint: string
}

type BusyKey = Extract<WizardKey | ViewKey, `busy.${string}`>

/** What only reads: whoever waits for it may stop waiting. What writes cannot be stopped, and offers no such button. */
const READING: readonly BusyKey[] = ['busy.start', 'busy.read', 'busy.check', 'busy.follow', 'busy.measure']

/** When an answer got lost, nobody knows whether what was asked for was done. */
export const troubleOf = (error: unknown, words: Words, doing: BusyKey): Trouble => {
  if (error instanceof ServerError) {
    const { message, hint: what, reason } = error.error
    return { message, hint: reason ? words.remark(reason) : what }
  }
  const hint = READING.includes(doing) ? words.say('error.lost.hint') : words.say('error.lost.written')
  return { message: words.say('error.lost'), hint }
}

/** What was wrong, and what to do. */
export function TroubleBox({ trouble }: { readonly trouble: Trouble | null }) {
  if (!trouble) return null
  return (
    <div class="error box" role="alert">
      <p>{trouble.message}</p>
      <p>{trouble.hint}</p>
    </div>
  )
}

/** One piece of work, as it sees the person who waits for it. */
export interface Waiting {
  /** Whether the answer is still waited for: a call cannot be called back, but its answer can be dropped. */
  readonly isWanted: () => boolean
  /** Says what is going on from here. */
  readonly goOn: (kind: BusyKey) => void
}

/** Runs what takes a while: says what is going on, and what went wrong. A newer piece of work takes the place of an older one. */
export function useWork(words: Words) {
  const [busy, setBusy] = useState<BusyKey | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const current = useRef(0)
  const attempt = async (kind: BusyKey, work: (waiting: Waiting) => Promise<void>): Promise<void> => {
    const number = ++current.current
    const isWanted = (): boolean => current.current === number
    let doing = kind
    setBusy(kind)
    setTrouble(null)
    try {
      await work({
        isWanted,
        goOn: (next) => {
          doing = next
          setBusy(next)
        },
      })
    } catch (error) {
      if (isWanted()) setTrouble(troubleOf(error, words, doing))
    } finally {
      if (isWanted()) setBusy(null)
    }
  }
  const cancel = (): void => {
    current.current++
    setBusy(null)
  }
  const status = (
    <>
      <TroubleBox trouble={trouble} />
      <div class="status" role="status">
        {busy && words.say(busy)}
      </div>
      {busy && READING.includes(busy) && (
        <div class="buttons">
          <button type="button" onClick={cancel}>
            {words.say('button.cancel')}
          </button>
        </div>
      )}
      {busy && !READING.includes(busy) && <progress aria-label={words.say(busy)} />}
    </>
  )
  return { busy: busy !== null, attempt, status, forget: () => setTrouble(null) }
}
