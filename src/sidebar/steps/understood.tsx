import type { HistoryChoices, Remark, StatusMeaning } from '../../history/contract'
import { Choice } from '../fields'
import { pinColumn } from '../pin-source'
import { printedRemark } from '../printed-remark'
import type { StepProps } from '../step-props'
import { ABOUT_AS_OF, AsOfField } from './as-of-field'
import { Columns } from './columns'
import { PartChoice } from './part'
import { Questions } from './questions'

const MEANINGS: readonly StatusMeaning[] = ['open', 'sql', 'won', 'lost', 'ignore']

/** What was read, what is in doubt, and where each of it can be corrected. */
export function Understood({ state, figures, words, print, read }: StepProps) {
  const { history, source } = state
  if (!history) return null
  const { report } = history
  const { leads, deals } = report
  // Its columns and its as-of date were settled by the query.
  const isExtract = report.kind === 'extract'
  const choose = (choices: Partial<HistoryChoices>) => read({ ...source, choices: { ...source.choices, ...choices } })
  const remark = (each: Remark): string => words.remark(printedRemark(each, print))
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
              asOf: print.typedDay(history.report.asOf),
            })}
          </p>
          <p>
            {history.live.possible
              ? words.say('data.live')
              : words.say('data.counted', { reason: words.remark(history.live.reason) })}
          </p>
          <Remarks title={words.say('data.questions')} texts={history.report.questions.map(remark)} />
          <Questions
            words={words}
            choices={source.choices}
            said={new Set([...history.report.questions, ...history.report.warnings].map(({ code }) => code))}
            choose={choose}
          />
          <Remarks
            title={words.say('data.warnings')}
            texts={history.report.warnings.filter((each) => !isAboutAsOf(each)).map(remark)}
          />
        </>
      ) : (
        <>
          <p class="error" role="alert">
            {remark(history.problem)}
          </p>
          <button type="button" onClick={() => read({ ...source, choices: { leads: {} } })}>
            {words.say('data.findAgain')}
          </button>
        </>
      )}
      {leads && !isExtract && (
        <Columns
          title={words.say('data.columns')}
          open={!history.ok}
          finding={leads}
          kind={report.kind === 'summaries' ? 'months' : 'leads'}
          joined={source.dealsSheetId !== null}
          words={words}
          print={print}
          change={(role, column) => choose({ leads: pinColumn(source.choices.leads, role, column, leads) })}
        />
      )}
      {deals && (
        <Columns
          title={words.say('data.dealColumns', { tab: deals.name })}
          open={!history.ok}
          finding={deals}
          kind="deals"
          words={words}
          print={print}
          change={(role, column) => choose({ deals: pinColumn(source.choices.deals ?? {}, role, column, deals) })}
        />
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
      {report.leads && !isExtract && <PartChoice report={report} words={words} print={print} choose={choose} />}
      {report.asOf !== undefined && !isExtract && (
        <AsOfField
          asOf={report.asOf}
          today={state.start.today}
          remarks={(report.warnings ?? []).filter(isAboutAsOf).map(remark)}
          words={words}
          print={print}
          change={(asOf) => choose({ asOf })}
        />
      )}
      {report.rowsSkipped && report.rowsSkipped.length > 0 && (
        <details>
          <summary>
            {words.say('data.skipped', { count: print.count(report.rowsSkipped.reduce((sum, { count }) => sum + count, 0)) })}
          </summary>
          <ul>
            {report.rowsSkipped.map(({ reason, count, rows }) => (
              <li key={reason.code}>
                {words.say('data.skippedRows', { count: print.count(count), reason: words.remark(reason), rows })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const isAboutAsOf = ({ code }: Remark): boolean => ABOUT_AS_OF.includes(code)

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
