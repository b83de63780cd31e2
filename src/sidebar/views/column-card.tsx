import { useEffect, useState } from 'preact/hooks'
import type { AttributeColumn, Unfit } from '../../history/rows/attribute-columns'
import type { AttributeChoice, SourceChoice, TabColumns } from '../../host/handlers/contract'
import { Choice } from '../fields'
import type { Printer } from '../format'
import { call } from '../server'
import { useWork } from '../trouble'
import type { Words } from '../words'
import type { CardProps } from './tabs'

const REASONS: readonly Unfit[] = ['noKey', 'ownValues', 'tooMany', 'dates', 'numbers', 'outcome', 'oneValue']

interface ColumnCardProps extends CardProps {
  readonly kind: 'profile' | 'content'
  readonly source: SourceChoice
  readonly print: Printer
  readonly tabs: readonly { readonly value: string; readonly text: string }[]
  readonly make: (attribute: AttributeChoice) => void
}

/** A tab by the values of one column: of the leads themselves, or of a tab that shares a key with them. */
export function ColumnCard({ kind, words, print, busy, source, tabs, make }: ColumnCardProps) {
  const { leadsSheetId } = source
  const [sheetId, setSheetId] = useState(leadsSheetId)
  const [found, setFound] = useState<TabColumns | null>(null)
  const [column, setColumn] = useState<number | null>(null)
  const { attempt, status } = useWork(words)
  useEffect(() => setSheetId(leadsSheetId), [leadsSheetId])
  useEffect(() => {
    setFound(null)
    setColumn(null)
    void attempt('busy.start', async ({ isWanted }) => {
      const found = await call('readColumns', sheetId, source)
      if (isWanted()) setFound(found)
    })
  }, [sheetId, source])
  // A profile has bands of sizes; a piece of content is no size.
  const isFit = ({ unfit, areSizes }: AttributeColumn): boolean => unfit === null || (kind === 'profile' && areSizes)
  const fit = found?.columns.filter(isFit) ?? []
  const chosen = fit.find((each) => each.column === column)
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
          ...fit.map((each) => ({ value: String(each.column), text: each.header })),
        ]}
        change={(value) => setColumn(value === '' ? null : Number(value))}
        {...(chosen && chosen.samples.length > 0
          ? { help: words.say('data.sample', { samples: chosen.samples.map(print.cell) }) }
          : {})}
      />
      {found && <NotOffered columns={found.columns.filter((each) => !isFit(each))} isAll={fit.length === 0} words={words} />}
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

interface NotOfferedProps {
  readonly columns: readonly AttributeColumn[]
  readonly isAll: boolean
  readonly words: Words
}

/** Who misses a column reads why it is not there, and what to do. */
function NotOffered({ columns: unfitOnes, isAll, words }: NotOfferedProps) {
  const reasons = REASONS.flatMap((reason) => {
    const columns = unfitOnes.filter(({ unfit }) => unfit === reason).map(({ header }) => header)
    return columns.length > 0 ? [{ reason, columns }] : []
  })
  if (reasons.length === 0 && !isAll) return null
  const count = reasons.reduce((sum, { columns }) => sum + columns.length, 0)
  return (
    <>
      {isAll && <p>{words.say('tabs.unfit.all')}</p>}
      {count > 0 && (
        <details open={isAll}>
          <summary>{words.say('tabs.unfit', { count })}</summary>
          <ul>
            {reasons.map(({ reason, columns }) => (
              <li key={reason}>{words.say(`tabs.unfit.${reason}`, { columns })}</li>
            ))}
          </ul>
          {!isAll && <p class="help">{words.say('tabs.unfit.help')}</p>}
        </details>
      )}
    </>
  )
}
