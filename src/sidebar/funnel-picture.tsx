import type { Measures } from '../domain/measures/measures'
import type { Printer } from './format'
import type { Words } from './words'

const WIDTH = 260
const ROW = 34

/** The funnel as it was measured: a bar a stage, as wide as the root of its share, so that a small deal stage can still be seen. */
export function FunnelPicture({
  measures,
  words,
  print,
}: {
  readonly measures: Measures
  readonly words: Words
  readonly print: Printer
}) {
  const sqls = measures.sqlToDealRate ? Math.round(measures.deals / measures.sqlToDealRate) : null
  const stages = [
    { count: measures.leads, text: words.say('funnel.leads', { count: print.count(measures.leads) }) },
    ...(sqls === null ? [] : [{ count: sqls, text: words.say('funnel.sqls', { count: print.count(sqls) }) }]),
    { count: measures.deals, text: words.say('funnel.deals', { count: print.count(measures.deals) }) },
  ]
  const label = `${words.say('funnel.title')}: ${stages.map(({ text }) => text).join(', ')}`
  return (
    <figure>
      <figcaption class="help">{words.say('funnel.title')}</figcaption>
      <svg class="funnel" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${stages.length * ROW}`}>
        {stages.map(({ count, text }, index) => {
          const width = Math.max(8, WIDTH * Math.sqrt(count / Math.max(1, measures.leads)))
          const inside = width > 110
          return (
            <g key={text}>
              <rect
                x={(WIDTH - width) / 2}
                y={index * ROW + 3}
                width={width}
                height={ROW - 6}
                rx="4"
                class={`stage stage-${index}`}
              />
              <text
                x={inside ? WIDTH / 2 : WIDTH / 2 + width / 2 + 6}
                y={index * ROW + ROW / 2 + 4}
                class={inside ? 'inside' : 'beside'}
                text-anchor={inside ? 'middle' : 'start'}
              >
                {text}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
