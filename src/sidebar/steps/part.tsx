import type { DataReport, HistoryChoices } from '../../history/contract'
import { Choice } from '../fields'
import { partColumns } from '../part-columns'
import type { StepProps } from '../step-props'

interface PartProps extends Pick<StepProps, 'words' | 'print'> {
  readonly report: Partial<DataReport>
  readonly choose: (choices: Partial<HistoryChoices>) => void
}

/** A plan for a part of the leads: one owner, product or region. First the column, then what it says. */
export function PartChoice({ report, words, print, choose }: PartProps) {
  const only = report.only ?? null
  const columns = partColumns(report.leads?.columns ?? [], only?.column ?? null)
  /** With the name that it has now: whoever inserts a column does not make the plan about another one. */
  const named = (column: number) => ({ column, header: columns.find((each) => each.column === column)?.header ?? '' })
  return (
    <details open={only !== null}>
      <summary>{words.say('data.part')}</summary>
      <Choice
        label={words.say('data.part.column')}
        value={String(only?.column ?? '')}
        options={[
          { value: '', text: words.say('data.part.all') },
          ...columns.map(({ column, header }) => ({ value: String(column), text: header })),
        ]}
        change={(column) => choose({ only: column === '' ? undefined : { ...named(Number(column)), value: null } })}
      />
      {only && (
        <Choice
          label={only.header}
          value={only.value ?? ''}
          options={[
            { value: '', text: words.say('data.part.choose') },
            ...only.values.map(({ value, rows }) => ({ value, text: `${words.leadType(value)} (${print.count(rows)})` })),
          ]}
          change={(value) => choose({ only: { ...named(only.column), value: value === '' ? null : value } })}
        />
      )}
    </details>
  )
}
