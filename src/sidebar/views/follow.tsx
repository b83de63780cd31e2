import { useEffect, useState } from 'preact/hooks'
import type { FollowAnswer, PaceWarning } from '../../host/handlers/contract'
import type { Printer } from '../format'
import { call } from '../server'
import { useWork } from '../trouble'
import type { ViewProps } from '../view-props'
import type { Words } from '../words'
import { PlanChoice, usePlans } from './plan-choice'

/** Pace, what is still to go this month, and who runs ahead of whom: as the plan tab has it. */
export function FollowView({ start, words, print }: ViewProps) {
  const { plans, chosen, choose, trouble } = usePlans(start.activeSheetId, words)
  const [answer, setAnswer] = useState<FollowAnswer | null>(null)
  const { busy, attempt, status } = useWork(words)
  const read = (): void => {
    if (chosen === null) return
    void attempt('busy.follow', async ({ isWanted }) => {
      const read = await call('readFollow', chosen)
      if (isWanted()) setAnswer(read)
    })
  }
  useEffect(() => {
    setAnswer(null)
    read()
  }, [chosen])
  return (
    <section>
      <h2>{words.say('view.follow')}</h2>
      <PlanChoice words={words} plans={plans} chosen={chosen} choose={choose} trouble={trouble} />
      {status}
      {answer && <Standing answer={answer} words={words} print={print} />}
      {chosen !== null && (
        <div class="buttons">
          <button type="button" disabled={busy} onClick={read}>
            {words.say('follow.again')}
          </button>
        </div>
      )}
    </section>
  )
}

interface AnswerProps {
  readonly answer: FollowAnswer
  readonly words: Words
  readonly print: Printer
}

function Standing({ answer, words, print }: AnswerProps) {
  const { standing, velocity, thisMonth, chanceOfRevenue, gap } = answer
  const figure = (what: FollowAnswer['standing'][number]['what'], value: number | null): string =>
    value === null ? '–' : what === 'leads' || what === 'deals' ? print.count(value) : print.money(value)
  // Before the first month nothing is due, and outside of the period nothing is owed this month.
  const begun = standing.some(({ due }) => (due ?? 0) > 0)
  const owed = thisMonth.filter(({ target }) => (target ?? 0) > 0)
  return (
    <>
      <p>
        {answer.today && words.say('follow.asOf', { today: print.day(answer.today) })}
        {chanceOfRevenue !== null && ` · ${words.say('follow.chance', { chance: print.wholeShare(chanceOfRevenue) })}`}
      </p>
      {answer.historyStops && (
        <p class="remark">{words.follow('standing.historyStops', { day: print.day(answer.historyStops) })}</p>
      )}
      {answer.newTypeLeads > 0 && (
        <p class="remark">{words.follow('months.newTypes', { leads: print.count(answer.newTypeLeads) })}</p>
      )}
      {standing.map(({ what, due, actual, pace, target, left, forecast, status, ownWords }) => (
        <section class="card" key={what}>
          <h3>
            {words.term(`follow.${what}`)} <span class="verdict">{status ? words.term(`status.${status}`) : ownWords}</span>
          </h3>
          {pace !== null && <Meter pace={pace} label={words.say('follow.pace', { pace: print.wholeShare(pace) })} />}
          <p>{words.say('follow.figures', { actual: figure(what, actual), due: figure(what, due), left: figure(what, left) })}</p>
          <p class="help">{words.say('follow.forecast', { forecast: figure(what, forecast), target: figure(what, target) })}</p>
        </section>
      ))}
      {owed.length > 0 && <h3>{words.say('follow.thisMonth')}</h3>}
      <ul>
        {owed.map(({ leadType, target, actual, left }) => (
          <li key={leadType}>
            {words.say('labelled', {
              label: words.leadType(leadType),
              value:
                (left ?? 0) > 0
                  ? words.say('follow.toGo', { left: print.count(left ?? 0), target: print.count(target ?? 0) })
                  : words.say('follow.reached', { actual: print.count(actual ?? 0), target: print.count(target ?? 0) }),
            })}
          </li>
        ))}
      </ul>
      {begun && <Warnings answer={answer} words={words} print={print} />}
      {velocity.needed !== null && velocity.now !== null && (
        <p>{words.say('follow.velocity', { needed: print.money(velocity.needed), now: print.money(velocity.now) })}</p>
      )}
      {begun && <h3>{words.say('follow.gap')}</h3>}
      <dl>
        {(begun ? gap : []).map(({ part, amount }) => (
          <div key={part} class={part === 'total' ? 'total' : ''}>
            <dt>{words.follow(`gap.${part}`)}</dt>
            <dd>{amount === null ? '–' : print.money(amount)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The pace as a bar; the words above it say the same. */
function Meter({ pace, label }: { readonly pace: number; readonly label: string }) {
  return (
    <p>
      {label}
      <span class="meter" aria-hidden="true">
        <span style={{ width: `${Math.max(0, Math.min(1, pace)) * 100}%` }} />
      </span>
    </p>
  )
}

function Warnings({ answer, words, print }: AnswerProps) {
  const { marketing, sales, capacity } = answer.warnings
  const month = ({ since }: PaceWarning): string => (since === null ? '' : words.month(since))
  const money = ({ by }: PaceWarning): string => print.money(Math.abs(by ?? 0))
  const told = (name: 'marketing' | 'sales' | 'capacity', warning: PaceWarning, fine: string, details: object): string =>
    warning.since === null ? fine : words.follow(`teams.${name}.behind`, { since: month(warning), ...details })
  const isShort = Math.round((marketing.by ?? 0) * 100) < 0
  const noGap = words.follow(isShort ? 'teams.marketing.fine' : 'teams.marketing.ahead')
  const noBacklog = words.follow(capacity.known ? 'teams.capacity.fine' : 'teams.capacity.unknown')
  return (
    <>
      <h3>{words.say('follow.warnings')}</h3>
      <ul>
        {(
          [
            ['marketing', told('marketing', marketing, noGap, { amount: money(marketing) })],
            ['sales', told('sales', sales, words.follow('teams.sales.fine'), { amount: money(sales) })],
            ['capacity', told('capacity', capacity, noBacklog, { leads: print.count(capacity.by ?? 0) })],
          ] as const
        ).map(([team, text]) => (
          <li key={team}>
            <strong>{words.follow(`teams.${team}`)}</strong>
            <br />
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
