import { useState } from 'preact/hooks'
import type { ViewKey } from '../i18n/en/views'
import type { WizardKey } from '../i18n/en/wizard'
import { ServerError } from './server'
import type { Words } from './words'

/** What the user reads when something went wrong. */
export interface Trouble {
  readonly message: string
  readonly hint: string
}

export const troubleOf = (error: unknown, words: Words): Trouble =>
  error instanceof ServerError
    ? { message: error.error.message, hint: error.error.reason ? words.remark(error.error.reason) : error.error.hint }
    : { message: words.say('error.lost'), hint: words.say('error.lost.hint') }

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

type BusyKey = Extract<WizardKey | ViewKey, `busy.${string}`>

/** Runs what takes a while: says what is going on, and what went wrong. */
export function useWork(words: Words) {
  const [busy, setBusy] = useState<BusyKey | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const attempt = async (kind: BusyKey, work: () => Promise<void>): Promise<void> => {
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
  const status = (
    <>
      <TroubleBox trouble={trouble} />
      <div class="status" role="status">
        {busy && words.say(busy)}
      </div>
    </>
  )
  return { busy: busy !== null, attempt, status }
}
