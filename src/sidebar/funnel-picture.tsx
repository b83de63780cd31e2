import type { Measures } from '../domain/measures/measures'
import type { Printer } from './format'
import type { Words } from './words'

const WIDTH = 260
const ROW = 30
/** Room for the longest words beside a bar, or within it. */
const ROOM_FOR_WORDS = 110

interface FunnelProps {
  readonly measures: Measures
  /** null where the history has no such stage. */
  readonly sqls: number | null
  readonly words: Words
  readonly print: Printer
}

/** The funnel as it was measured: a bar a stage, from one edge, as long as its number. */
export function FunnelPicture({ measures, sqls, words, print }: FunnelProps) {
  const stages = [
    { count: measures.leads, text: words.say('funnel.leads', { count: print.count(measures.leads) }) },
    ...(sqls === null ? [] : [{ count: sqls, text: words.say('funnel.sqls', { count: print.count(sqls) }) }]),
    { count: measures.deals, text: words.say('funnel.deals', { count: print.count(measures.deals) }) },
  ]
  const most = Math.max(1, ...stages.map(({ count }) => count))
  const title = words.say('funnel.title', { asOf: print.typedDay(measures.asOf) })
  return (
    <figure>
      <figcaption class="help">
        {title} {words.say('funnel.scale')}
      </figcaption>
      <svg
        class="funnel"
        role="img"
        aria-label={`${title} ${stages.map(({ text }) => text).join(', ')}`}
        viewBox={`0 0 ${WIDTH} ${stages.length * ROW}`}
      >
        {stages.map(({ count, text }, index) => {
          // A hairline where there is something: less could not be seen.
          const width = count > 0 ? Math.max(1, (WIDTH * count) / most) : 0
          const inside = width > ROOM_FOR_WORDS
          return (
            <g key={text}>
              <rect x={0} y={index * ROW + 3} width={width} height={ROW - 6} class={`stage stage-${index}`} />
              <text x={inside ? 8 : width + 6} y={index * ROW + ROW / 2 + 4} class={inside ? 'inside' : 'beside'}>
                {text}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
