import { useEffect, useState } from 'preact/hooks'
import type { PlanFigures, RefreshPreview } from '../../host/handlers/contract'
import { WrongFields } from '../fields'
import type { Printer } from '../format'
import { MonthsField } from '../number-fields'
import { call } from '../server'
import { useWork } from '../trouble'
import type { ViewProps } from '../view-props'
import type { Words } from '../words'
import { ManagePlans } from './manage-plans'
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
  const accept = (): void =>
    void attempt('busy.refresh', async () => {
      const { sheetName, adopted, planNumber } = await call('acceptRefresh', asked)
      setPreview(null)
      const told = [words.say('refresh.done', { tab: sheetName })]
      if (adopted) told.push(words.say('refresh.adopted', { tab: sheetName, number: planNumber }))
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
            <button type="button" class="primary" disabled={busy} onClick={accept}>
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
          removed={(tab) => {
            setDone(words.say('remove.done', { tab }))
            void load()
          }}
        />
      )}
    </WrongFields.Provider>
  )
}

const FIGURES: readonly (readonly [keyof PlanFigures, 'count' | 'money' | 'wholeShare'])[] = [
  ['leads', 'count'],
  ['deals', 'count'],
  ['dealSize', 'money'],
  ['requiredDeals', 'count'],
  ['requiredLeads', 'count'],
  ['confidentLeads', 'count'],
  ['agreedLeads', 'count'],
  ['leadValueTarget', 'money'],
  ['chanceOfRevenue', 'wholeShare'],
]

interface PreviewProps {
  readonly preview: RefreshPreview
  readonly nothingNew: boolean
  readonly words: Words
  readonly print: Printer
}

type Figure = (typeof FIGURES)[number]

function shownIn(figures: PlanFigures, [name, kind]: Figure, print: Printer): string {
  const value = figures[name]
  return value === null ? '–' : print[kind](value)
}

/** Whether there is nothing to accept: no figure that is shown would change, and nothing is to be repaired. */
const isSame = (preview: RefreshPreview, print: Printer): boolean =>
  !preview.isCopy &&
  !preview.isHalf &&
  preview.asOf.old === preview.asOf.new &&
  FIGURES.every((figure) => shownIn(preview.old, figure, print) === shownIn(preview.new, figure, print)) &&
  preview.types.every(({ oldRate, newRate }) => oldRate === newRate)

function OldAgainstNew({ preview, nothingNew, words, print }: PreviewProps) {
  const { asOf, types, typedOver, isCopy } = preview
  const rate = (value: number | null, absent: string): string => (value === null ? absent : print.share(value))
  return (
    <section class="card">
      <p>{words.say('refresh.until', { old: print.day(asOf.old), new: print.day(asOf.new) })}</p>
      {nothingNew && <p class="strong">{words.say('refresh.same')}</p>}
      {preview.isHalf && <p class="strong">{words.say('refresh.half')}</p>}
      {isCopy && <p>{words.say('refresh.copy')}</p>}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.say('refresh.old')}</th>
            <th scope="col">{words.say('refresh.new')}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((figure) => (
            <Row
              key={figure[0]}
              label={words.say(`refresh.${figure[0]}`)}
              old={shownIn(preview.old, figure, print)}
              now={shownIn(preview.new, figure, print)}
            />
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.say('refresh.rates')}</summary>
        <table>
          <tbody>
            {types.map(({ leadType, oldRate, newRate }) => (
              <Row
                key={leadType}
                label={words.leadType(leadType)}
                old={rate(oldRate, words.say('refresh.appeared'))}
                now={rate(newRate, words.say('refresh.gone'))}
              />
            ))}
          </tbody>
        </table>
      </details>
      {typedOver.length > 0 && <p>{words.say('refresh.typedOver', { cells: typedOver })}</p>}
    </section>
  )
}

/** What changed is bold: the eye finds it, and the figures say it. */
function Row({ label, old, now }: { readonly label: string; readonly old: string; readonly now: string }) {
  return (
    <tr class={old === now ? '' : 'changed'}>
      <th scope="row">{label}</th>
      <td>{old}</td>
      <td>{now}</td>
    </tr>
  )
}
