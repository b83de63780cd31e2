import { useEffect, useState } from 'preact/hooks'
import type { PlanOnOffer } from '../../host/handlers/contract'
import { Choice } from '../fields'
import { call } from '../server'
import { type Trouble, TroubleBox, troubleOf } from '../trouble'
import type { Words } from '../words'

/** The plans of the workbook, and the one in question: the tab that the user looks at, or else the newest. */
export function usePlans(activeSheetId: number, words: Words) {
  const [plans, setPlans] = useState<readonly PlanOnOffer[] | null>(null)
  const [chosen, choose] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const load = async (): Promise<void> => {
    const listed = await call('listPlans').catch((error: unknown) => setTrouble(troubleOf(error, words, 'busy.start')))
    if (!listed) return
    setTrouble(null)
    setPlans(listed)
    const readable = listed.filter((plan) => plan.readable)
    const known = (id: number | null) => readable.some((plan) => plan.sheetId === id)
    choose((before) => (known(before) ? before : known(activeSheetId) ? activeSheetId : (readable.at(-1)?.sheetId ?? null)))
  }
  useEffect(() => {
    void load()
  }, [])
  return { plans, chosen, choose, load, trouble }
}

interface PlanChoiceProps {
  readonly words: Words
  readonly plans: readonly PlanOnOffer[] | null
  readonly chosen: number | null
  readonly choose: (sheetId: number) => void
  readonly trouble: Trouble | null
}

/** Which plan; says so where there is none, or none that this version can read. */
export function PlanChoice({ words, plans, chosen, choose, trouble }: PlanChoiceProps) {
  if (trouble) return <TroubleBox trouble={trouble} />
  if (plans === null) return <p role="status">{words.say('busy.start')}</p>
  const readable = plans.filter((plan) => plan.readable)
  return (
    <>
      {plans.length === 0 && <p>{words.say('plans.none')}</p>}
      {plans
        .filter((plan) => !plan.readable)
        .map((plan) => (
          <p key={plan.sheetId}>{words.say('plans.unreadable', { name: plan.name })}</p>
        ))}
      {readable.length > 0 && <PlanList words={words} readable={readable} chosen={chosen} choose={choose} />}
    </>
  )
}

interface PlanListProps extends Pick<PlanChoiceProps, 'words' | 'chosen' | 'choose'> {
  readonly readable: readonly PlanOnOffer[]
  readonly help?: string
}

/** The plans by name, one of them chosen. */
export function PlanList({ words, readable, chosen, choose, help }: PlanListProps) {
  const name = ({ name, planNumber, isCopy }: PlanOnOffer): string =>
    isCopy ? words.say('plans.copy', { name, number: planNumber }) : name
  return (
    <Choice
      label={words.say('plans.choose')}
      value={String(chosen)}
      options={readable.map((plan) => ({ value: String(plan.sheetId), text: name(plan) }))}
      change={(value) => choose(Number(value))}
      {...(help ? { help } : {})}
    />
  )
}
