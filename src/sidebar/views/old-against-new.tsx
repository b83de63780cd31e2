import type { ComponentChildren } from 'preact'
import type { PlanFigures, RefreshPreview } from '../../host/handlers/contract'
import { differenceOf, type FigureKind } from '../difference'
import type { Printer } from '../format'
import type { Words } from '../words'

const FIGURES: readonly (readonly [Exclude<keyof PlanFigures, 'startMonth' | 'months'>, FigureKind])[] = [
  ['revenueGoal', 'money'],
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

/** Whether there is nothing to accept: no figure that is shown and no input would change, and nothing is to be repaired. */
export const isSame = ({ isCopy, isHalf, inputsChanged, asOf, old, new: now, types }: RefreshPreview, print: Printer): boolean =>
  !isCopy &&
  !isHalf &&
  !inputsChanged &&
  asOf.old === asOf.new &&
  FIGURES.every(([name, kind]) => shown(old[name], kind, print) === shown(now[name], kind, print)) &&
  types.every(({ oldRate, newRate }) => oldRate === newRate)

const shown = (value: number | null, kind: FigureKind, print: Printer): string => (value === null ? '–' : print[kind](value))

interface PreviewProps {
  readonly preview: RefreshPreview
  readonly nothingNew: boolean
  readonly words: Words
  readonly print: Printer
}

/** What was agreed beside what was measured now, and by how much they differ. */
export function OldAgainstNew({ preview, nothingNew, words, print }: PreviewProps) {
  const { asOf, types, typedOver, isCopy } = preview
  return (
    <section class="card">
      <p>{words.say('refresh.until', { old: print.day(asOf.old), new: print.day(asOf.new) })}</p>
      {nothingNew && <p class="strong">{words.say('refresh.same')}</p>}
      {preview.isHalf && <p class="strong">{words.say('refresh.half')}</p>}
      {preview.inputsChanged && <p>{words.say('refresh.inputsChanged')}</p>}
      {isCopy && <p>{words.say('refresh.copy')}</p>}
      <table>
        <Heads words={words} />
        <Compared
          label={words.say('goal.start')}
          before={words.month(preview.old.startMonth)}
          after={words.month(preview.new.startMonth)}
        />
        <Compared label={words.say('goal.months')} before={`${preview.old.months}`} after={`${preview.new.months}`} />
        {FIGURES.map(([name, kind]) => (
          <Figure
            key={name}
            label={words.say(`refresh.${name}`)}
            old={preview.old[name]}
            now={preview.new[name]}
            {...{ kind, words, print }}
          />
        ))}
      </table>
      {!nothingNew && <p class="help">{words.say('refresh.differences')}</p>}
      <details>
        <summary>{words.say('refresh.rates')}</summary>
        <table>
          <Heads words={words} />
          {types.map(({ leadType, oldRate, newRate }) => (
            <Figure
              key={leadType}
              label={words.leadType(leadType)}
              old={oldRate}
              now={newRate}
              kind="share"
              {...(oldRate === null ? { note: words.say('refresh.appeared') } : {})}
              {...(newRate === null ? { note: words.say('refresh.gone') } : {})}
              {...{ words, print }}
            />
          ))}
        </table>
      </details>
      {typedOver.length > 0 && <p>{words.say('refresh.typedOver', { cells: typedOver })}</p>}
    </section>
  )
}

const Heads = ({ words }: Pick<PreviewProps, 'words'>) => (
  <thead>
    <tr>
      <th scope="col">{words.say('refresh.old')}</th>
      <th scope="col">{words.say('refresh.new')}</th>
    </tr>
  </thead>
)

interface FigureProps extends Pick<PreviewProps, 'words' | 'print'> {
  readonly label: string
  readonly old: number | null
  readonly now: number | null
  readonly kind: FigureKind
  /** What is said where there was nothing before, or is nothing now. */
  readonly note?: string
}

/** A figure with what changed, and by how much, with a mark that points up or down: the eye finds it, and the figures say it. */
function Figure({ label, old, now, kind, note, words, print }: FigureProps) {
  const difference = differenceOf(old, now, kind, print)
  return (
    <Compared label={label} before={shown(old, kind, print)} after={shown(now, kind, print)}>
      {note}
      {difference && (
        <>
          <span aria-hidden="true">{difference.direction === 'up' ? '▲' : '▼'}</span>
          <span class="hidden">{words.say(`refresh.${difference.direction}`)}</span>{' '}
          {difference.percent ?? (difference.points && words.say('refresh.points', { points: difference.points }))}
        </>
      )}
    </Compared>
  )
}

interface ComparedProps {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly children?: ComponentChildren
}

/** Its name above its two values: so the longest words and amounts fit beside each other. What changed is bold. */
function Compared({ label, before, after, children }: ComparedProps) {
  return (
    <tbody class={before === after ? '' : 'changed'}>
      <tr>
        <th scope="rowgroup">{label}</th>
        <td class="difference">{children}</td>
      </tr>
      <tr>
        <td>{before}</td>
        <td>{after}</td>
      </tr>
    </tbody>
  )
}
