import { dayOfIso, isoOfDay } from '../../domain/months'
import type { HistoryChoices, Role, StatusMeaning, TabFinding } from '../../history/contract'
import { Choice, TypedField } from '../fields'
import { pinColumn } from '../pin-source'
import type { StepProps } from '../step-props'

const LEAD_ROLES: readonly Role[] = ['leadType', 'created', 'status', 'closed', 'won', 'lost', 'qualified', 'value', 'leadId']
const MEANINGS: readonly StatusMeaning[] = ['open', 'sql', 'won', 'lost', 'ignore']

interface DataProps extends StepProps {
  readonly insertSample: () => void
}

/** First step: which tab, and what was understood of it. */
export function DataStep(props: DataProps) {
  const { state, words, read, insertSample } = props
  const offered = state.start.tabs.filter((tab) => !tab.madeByPlanner && tab.rows > 1)
  const tabs = offered.map((tab) => ({ value: String(tab.sheetId), text: tab.name }))
  const { source } = state
  return (
    <>
      <p>{words.say('data.intro')}</p>
      {tabs.length > 0 ? (
        <>
          <Choice
            label={words.say('data.tab')}
            value={String(source.leadsSheetId)}
            options={tabs}
            change={(id) => read({ leadsSheetId: Number(id), dealsSheetId: null, choices: { leads: {} } })}
          />
          {tabs.length > 1 && (
            <Choice
              label={words.say('data.deals')}
              value={String(source.dealsSheetId ?? '')}
              options={[
                { value: '', text: words.say('data.none') },
                ...tabs.filter((tab) => tab.value !== String(source.leadsSheetId)),
              ]}
              change={(id) =>
                read({ ...source, dealsSheetId: id === '' ? null : Number(id), choices: { leads: source.choices.leads } })
              }
            />
          )}
        </>
      ) : (
        <p>{words.say('data.noTabs')}</p>
      )}
      {state.history ? (
        <Understood {...props} />
      ) : (
        tabs.length > 0 && (
          <button type="button" onClick={() => read(source)}>
            {words.say('button.read')}
          </button>
        )
      )}
      {tabs.length === 0 && (
        <button type="button" onClick={insertSample}>
          {words.say('button.sample')}
        </button>
      )}
    </>
  )
}

function Understood({ state, figures, words, print, read }: StepProps) {
  const { history, source } = state
  if (!history) return null
  const { report } = history
  const finding = report.leads
  const choose = (choices: Partial<HistoryChoices>) => read({ ...source, choices: { ...source.choices, ...choices } })
  const example = state.start.today
  return (
    <section aria-live="polite">
      {history.ok ? (
        <>
          <h3>{words.say('data.understood')}</h3>
          <p>
            {words.say('data.summary', {
              used: print.count(history.report.rowsUsed),
              read: print.count(history.report.rowsRead),
              leads: print.count(figures.measures?.leads ?? 0),
              deals: print.count(figures.measures?.deals ?? 0),
              asOf: isoOfDay(history.report.asOf),
            })}
          </p>
          <p>
            {history.live.possible
              ? words.say('data.live')
              : words.say('data.counted', { reason: words.remark(history.live.reason) })}
          </p>
          <Remarks title={words.say('data.questions')} texts={history.report.questions.map(words.remark)} />
          <Remarks title={words.say('data.warnings')} texts={history.report.warnings.map(words.remark)} />
        </>
      ) : (
        <>
          <p class="error" role="alert">
            {words.remark(history.problem)}
          </p>
          <button type="button" onClick={() => read({ ...source, choices: { leads: {} } })}>
            {words.say('data.findAgain')}
          </button>
        </>
      )}
      {finding && (
        <details open={!history.ok}>
          <summary>{words.say('data.columns')}</summary>
          <Columns
            finding={finding}
            words={words}
            change={(role, column) => choose({ leads: pinColumn(source.choices.leads, role, column, finding) })}
          />
        </details>
      )}
      {report.statuses && report.statuses.length > 0 && (
        <details>
          <summary>{words.say('data.statuses')}</summary>
          {report.statuses.map(({ status, meaning }) => (
            <Choice
              key={status}
              label={status}
              value={meaning}
              options={MEANINGS.map((value) => ({ value, text: words.name('meaning', value) }))}
              change={(value) =>
                choose({
                  statuses: [
                    ...(source.choices.statuses ?? []).filter((other) => other.status !== status),
                    { status, meaning: value as StatusMeaning },
                  ],
                })
              }
            />
          ))}
        </details>
      )}
      {report.asOf !== undefined && (
        <TypedField
          label={words.say('data.asOf')}
          help={words.say('data.asOf.help', { example })}
          value={report.asOf}
          print={isoOfDay}
          parse={(text) =>
            /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) && Number.isFinite(dayOfIso(text.trim())) ? dayOfIso(text.trim()) : null
          }
          wrong={() => words.say('field.notDay', { example })}
          change={(asOf) => asOf !== null && asOf !== report.asOf && choose({ asOf })}
        />
      )}
      {report.rowsSkipped && report.rowsSkipped.length > 0 && (
        <details>
          <summary>{words.say('data.skipped', { count: report.rowsSkipped.reduce((sum, { count }) => sum + count, 0) })}</summary>
          <ul>
            {report.rowsSkipped.map(({ reason, count, rows }) => (
              <li key={reason.code}>{words.say('data.skippedRows', { count, reason: words.remark(reason), rows })}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Columns({
  finding,
  words,
  change,
}: {
  readonly finding: TabFinding
  readonly words: StepProps['words']
  readonly change: (role: Role, column: number | null) => void
}) {
  const named = finding.columns.filter(({ header }) => header !== '')
  return (
    <>
      {LEAD_ROLES.map((role) => {
        const column = finding.columns.find((candidate) => candidate.role === role)
        return (
          <Choice
            key={role}
            label={words.name('role', role)}
            value={String(column?.column ?? '')}
            options={[
              { value: '', text: words.say('data.noColumn') },
              ...named.map((other) => ({ value: String(other.column), text: other.header })),
            ]}
            change={(value) => change(role, value === '' ? null : Number(value))}
            {...(column && column.samples.length > 0 ? { help: words.say('data.sample', { samples: column.samples }) } : {})}
          />
        )
      })}
    </>
  )
}

function Remarks({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
