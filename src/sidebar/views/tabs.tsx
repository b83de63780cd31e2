import { useEffect, useState } from 'preact/hooks'
import type { LeadTabMade, LeadTabRequest, SourceChoice } from '../../host/handlers/contract'
import { Choice } from '../fields'
import { call } from '../server'
import { TroubleBox, useWork } from '../trouble'
import type { ViewProps } from '../view-props'
import type { Words } from '../words'
import { ColumnCard } from './column-card'
import { PlanList, usePlans } from './plan-choice'

/** The tabs around a lead, each made on request. They measure the history of a plan, as that plan reads it. */
export function TabsView({ start, words, print }: ViewProps) {
  const offered = start.tabs.filter((tab) => !tab.madeByPlanner && tab.rows > 1)
  const { plans, chosen, choose, trouble } = usePlans(start.activeSheetId, words)
  // One object as long as it is the same history: the columns are read anew where it changes.
  const [source, setSource] = useState<SourceChoice | null>(null)
  const [made, setMade] = useState<(LeadTabMade & { readonly again: () => void }) | null>(null)
  const { busy, attempt, status } = useWork(words)
  useEffect(() => {
    if (plans === null && trouble === null) return
    const first = offered.find((tab) => tab.sheetId === start.activeSheetId) ?? offered[0]
    const own = start.draft?.source ?? (first ? plainSource(first.sheetId) : null)
    if (chosen === null) return setSource(own)
    // A plan knows which tab holds the leads, and how it is read.
    void attempt('busy.start', async ({ isWanted }) => {
      const use = (source: SourceChoice | null): void => {
        if (isWanted()) setSource(source)
      }
      try {
        use(await call('readPlanSource', chosen))
      } catch (error) {
        use(own)
        throw error
      }
    })
  }, [plans, chosen, trouble])
  const make = (request: LeadTabRequest): void => {
    setMade(null)
    const again = (): void => make({ ...request, another: true })
    void attempt('busy.tab', async () => setMade({ ...(await call('makeLeadTab', request)), again }))
  }
  const { language } = words
  const readable = plans?.filter((plan) => plan.readable) ?? []
  return (
    <section>
      <h2>{words.say('view.tabs')}</h2>
      <p>{words.say('tabs.intro')}</p>
      <TroubleBox trouble={trouble} />
      {readable.length > 1 && (
        <PlanList words={words} readable={readable} chosen={chosen} choose={choose} help={words.say('tabs.plan.help')} />
      )}
      {plans !== null && chosen === null && source && (
        <Choice
          label={words.say('data.tab')}
          value={String(source.leadsSheetId)}
          options={offered.map((tab) => ({ value: String(tab.sheetId), text: tab.name }))}
          change={(id) => setSource(plainSource(Number(id)))}
        />
      )}
      {made && <Made made={made} words={words} again={made.again} />}
      {status}
      <TabCard kind="qualification" words={words} busy={busy} make={() => make({ kind: 'qualification', language })} />
      {source && (
        <>
          <TabCard
            kind="returns"
            words={words}
            busy={busy}
            make={() => make({ kind: 'returns', language, source, planSheetId: chosen })}
          />
          {(['profile', 'content'] as const).map((kind) => (
            <ColumnCard
              key={kind}
              kind={kind}
              words={words}
              print={print}
              busy={busy}
              source={source}
              tabs={offered.map(({ sheetId, name }) => ({ value: String(sheetId), text: name }))}
              make={(attribute) => make({ kind, language, source, attribute, planSheetId: chosen })}
            />
          ))}
        </>
      )}
    </section>
  )
}

const plainSource = (leadsSheetId: number): SourceChoice => ({ leadsSheetId, dealsSheetId: null, choices: { leads: {} } })

/** What was made or was there, and what did not fit. */
function Made({ made, words, again }: { readonly made: LeadTabMade; readonly words: Words; readonly again: () => void }) {
  return (
    <div class="box" role="status">
      <p class="strong">{words.say(made.wasThere ? 'tabs.there' : 'tabs.done', { tab: made.sheetName })}</p>
      {made.wasThere && (
        <button type="button" onClick={again}>
          {words.say('tabs.another')}
        </button>
      )}
      {made.remarks.map((remark) => (
        <p key={remark.code}>{words.remark(remark)}</p>
      ))}
    </div>
  )
}

/** What every card of this view gets. */
export interface CardProps {
  readonly kind: LeadTabRequest['kind']
  readonly words: Words
  readonly busy: boolean
}

function TabCard({ kind, words, busy, make }: CardProps & { readonly make: () => void }) {
  return (
    <section class="card">
      <h3>{words.say(`tabs.${kind}`)}</h3>
      <p>{words.say(`tabs.${kind}.explained`)}</p>
      <div class="buttons">
        <button
          type="button"
          disabled={busy}
          aria-label={words.say('tabs.makeOne', { tab: words.say(`tabs.${kind}`) })}
          onClick={make}
        >
          {words.say('tabs.make')}
        </button>
      </div>
    </section>
  )
}
