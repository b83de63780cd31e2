import { useEffect, useState } from 'preact/hooks'
import type { AttributeChoice, LeadTabMade, LeadTabRequest, SourceChoice, TabColumns } from '../../host/handlers/contract'
import { Choice } from '../fields'
import type { Printer } from '../format'
import { call } from '../server'
import { TroubleBox, useWork } from '../trouble'
import type { ViewProps } from '../view-props'
import type { Words } from '../words'
import { usePlans } from './plan-choice'

/** The tabs around a lead, each made on request. They measure the history of a plan, as that plan reads it. */
export function TabsView({ start, words, print }: ViewProps) {
  const offered = start.tabs.filter((tab) => !tab.madeByPlanner && tab.rows > 1)
  const { plans, chosen, trouble } = usePlans(start.activeSheetId, words)
  const [source, setSource] = useState<SourceChoice | null>(start.draft?.source ?? null)
  const [made, setMade] = useState<LeadTabMade | null>(null)
  const { busy, attempt, status } = useWork(words)
  useEffect(() => {
    if (chosen === null) return
    // A plan knows which tab holds the leads, and how it is read.
    void attempt('busy.start', async ({ isWanted }) => {
      const source = await call('readPlanSource', chosen)
      if (isWanted()) setSource(source)
    })
  }, [chosen])
  const first = offered.find((tab) => tab.sheetId === start.activeSheetId) ?? offered[0]
  const leads = source ?? (first ? plainSource(first.sheetId) : null)
  const make = (request: LeadTabRequest): void => {
    setMade(null)
    void attempt('busy.tab', async () => setMade(await call('makeLeadTab', request)))
  }
  const { language } = words
  return (
    <section>
      <h2>{words.say('view.tabs')}</h2>
      <p>{words.say('tabs.intro')}</p>
      <TroubleBox trouble={trouble} />
      {plans !== null && chosen === null && leads && (
        <Choice
          label={words.say('data.tab')}
          value={String(leads.leadsSheetId)}
          options={offered.map((tab) => ({ value: String(tab.sheetId), text: tab.name }))}
          change={(id) => setSource(plainSource(Number(id)))}
        />
      )}
      {made && <Made made={made} words={words} />}
      {status}
      <TabCard kind="qualification" words={words} busy={busy} make={() => make({ kind: 'qualification', language })} />
      {leads && (
        <>
          <TabCard kind="returns" words={words} busy={busy} make={() => make({ kind: 'returns', language, source: leads })} />
          {(['profile', 'content'] as const).map((kind) => (
            <ColumnCard
              key={kind}
              kind={kind}
              words={words}
              print={print}
              busy={busy}
              leadsSheetId={leads.leadsSheetId}
              tabs={offered.map(({ sheetId, name }) => ({ value: String(sheetId), text: name }))}
              make={(attribute) => make({ kind, language, source: leads, attribute })}
            />
          ))}
        </>
      )}
    </section>
  )
}

const plainSource = (leadsSheetId: number): SourceChoice => ({ leadsSheetId, dealsSheetId: null, choices: { leads: {} } })

/** What was made, and what did not fit. */
function Made({ made, words }: { readonly made: LeadTabMade; readonly words: Words }) {
  return (
    <div class="box" role="status">
      <p class="strong">{words.say('tabs.done', { tab: made.sheetName })}</p>
      {made.remarks.map((remark) => (
        <p key={remark.code}>{words.remark(remark)}</p>
      ))}
    </div>
  )
}

interface CardProps {
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

interface ColumnCardProps extends CardProps {
  readonly kind: 'profile' | 'content'
  readonly leadsSheetId: number
  readonly print: Printer
  readonly tabs: readonly { readonly value: string; readonly text: string }[]
  readonly make: (attribute: AttributeChoice) => void
}

/** A tab by the values of one column: of the leads themselves, or of a tab that shares a key with them. */
function ColumnCard({ kind, words, print, busy, leadsSheetId, tabs, make }: ColumnCardProps) {
  const [sheetId, setSheetId] = useState(leadsSheetId)
  const [found, setFound] = useState<TabColumns | null>(null)
  const [column, setColumn] = useState<number | null>(null)
  const { attempt, status } = useWork(words)
  useEffect(() => setSheetId(leadsSheetId), [leadsSheetId])
  useEffect(() => {
    setFound(null)
    setColumn(null)
    void attempt('busy.start', async ({ isWanted }) => {
      const found = await call('readColumns', sheetId)
      if (isWanted()) setFound(found)
    })
  }, [sheetId])
  const named = found?.columns.filter(({ header }) => header !== '') ?? []
  const chosen = named.find((each) => each.column === column)
  return (
    <section class="card">
      <h3>{words.say(`tabs.${kind}`)}</h3>
      <p>{words.say(`tabs.${kind}.explained`)}</p>
      {tabs.length > 1 && (
        <Choice
          label={words.say('tabs.where')}
          value={String(sheetId)}
          options={tabs}
          change={(id) => setSheetId(Number(id))}
          {...(sheetId === leadsSheetId ? {} : { help: words.say('tabs.where.help') })}
        />
      )}
      <Choice
        label={words.say('tabs.column')}
        value={String(column ?? '')}
        options={[
          { value: '', text: words.say('tabs.column.choose') },
          ...named.map((each) => ({ value: String(each.column), text: each.header })),
        ]}
        change={(value) => setColumn(value === '' ? null : Number(value))}
        {...(chosen && chosen.samples.length > 0
          ? { help: words.say('data.sample', { samples: chosen.samples.map(print.cell) }) }
          : {})}
      />
      {status}
      <div class="buttons">
        <button
          type="button"
          disabled={busy || column === null}
          aria-label={words.say('tabs.makeOne', { tab: words.say(`tabs.${kind}`) })}
          onClick={() => column !== null && make({ sheetId, column })}
        >
          {words.say('tabs.make')}
        </button>
      </div>
    </section>
  )
}
