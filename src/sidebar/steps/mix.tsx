import { stoppedSince } from '../../domain/measures/stopped'
import { backlogByMonth } from '../../domain/targets/capacity'
import { shareSoFar } from '../../plan/target-inputs'
import { NumberField, ShareField } from '../number-fields'
import type { StepProps } from '../step-props'
import { withType } from '../wizard-state'

const MONTHS_NAMED = 6

/** Fourth step: which leads, and how many Sales can work. */
export function MixStep({ state, figures, words, print, setInputs }: StepProps) {
  const { measures, targets } = figures
  const { mix, capacity } = state.inputs
  if (!measures) return null
  const made = typeof targets === 'object' ? targets : null
  const worth = made?.types.filter(({ rate }) => rate > 0).sort((a, b) => b.rate - a.rate) ?? []
  const [strong, weak] = [worth[0], worth[worth.length - 1]]
  const overloaded =
    made && capacity !== null
      ? backlogByMonth(
          made.months.map(({ leads }) => leads),
          capacity,
        ).flatMap(({ overloaded: isOver, backlog }, index) =>
          isOver ? [{ month: made.months[index]?.month ?? '', backlog }] : [],
        )
      : []
  const busiest = made ? Math.max(...made.months.map(({ leads }) => leads)) : 0
  return (
    <>
      <p>{words.say('mix.intro')}</p>
      {measures.types.map((type, index) => {
        const { leadType } = type
        const stopped = stoppedSince(type, measures.asOf)
        return (
          <section class="card" key={leadType}>
            <h3>{words.leadType(leadType)}</h3>
            {stopped !== null && <p class="remark">{words.term('types.stopped', { month: words.month(stopped) })}</p>}
            <p>
              {words.say('mix.soFar', { share: print.share(shareSoFar(measures, leadType)) })}
              {made && `, ${words.say('mix.used', { share: print.share(made.types[index]?.share ?? 0) })}`}
            </p>
            <ShareField
              label={words.say('mix.share')}
              value={mix?.find((part) => part.leadType === leadType)?.share ?? null}
              mayBeZero
              words={words}
              print={print}
              change={(share) => {
                const next = withType(mix ?? [], leadType, share === null ? null : { leadType, share })
                setInputs({ mix: next.length > 0 ? next : null })
              }}
            />
          </section>
        )
      })}
      <p class="help">{words.say('mix.sum')}</p>
      {strong && weak && strong !== weak && (
        <p>
          {words.say('mix.exchange', {
            strong: words.leadType(strong.leadType),
            ratio: print.ratio(strong.rate / weak.rate),
            weak: words.leadType(weak.leadType),
          })}
        </p>
      )}
      <NumberField
        kind="count"
        label={words.say('mix.capacity')}
        help={words.say('mix.capacity.help')}
        value={capacity}
        words={words}
        print={print}
        change={(value) => setInputs({ capacity: value })}
      />
      {made && capacity !== null && capacity > 0 && (
        <div aria-live="polite">
          <p>{words.say(busiest > capacity ? 'mix.over' : 'mix.under', { leads: print.count(busiest) })}</p>
          {overloaded.length > 0 && (
            <>
              <p>{words.say('mix.backlog')}</p>
              <ul>
                {overloaded.slice(0, MONTHS_NAMED).map(({ month, backlog }) => (
                  <li key={month}>{words.say('mix.waiting', { month: print.month(month), leads: print.count(backlog) })}</li>
                ))}
              </ul>
              {overloaded.length > MONTHS_NAMED && (
                <p>{words.say('mix.moreMonths', { count: overloaded.length - MONTHS_NAMED })}</p>
              )}
            </>
          )}
        </div>
      )}
    </>
  )
}
