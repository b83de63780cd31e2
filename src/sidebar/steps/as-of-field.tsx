import { dayOfIso } from '../../domain/months'
import type { Day } from '../../domain/tables'
import { TypedField } from '../fields'
import { parseDay } from '../parse-date'
import type { StepProps } from '../step-props'

/** What a report says of the last day that counts. It stands below the field, where that day was typed. */
export const ABOUT_AS_OF: readonly string[] = ['asOfEarly', 'asOfLater', 'asOfBeyond']

interface AsOfProps extends Pick<StepProps, 'words' | 'print'> {
  readonly asOf: Day
  /** ISO day. */
  readonly today: string
  readonly remarks: readonly string[]
  readonly change: (asOf: Day) => void
}

/** The last day that counts, and what it leaves out. */
export function AsOfField({ asOf, today, remarks, words, print, change }: AsOfProps) {
  const example = print.typedDay(dayOfIso(today))
  return (
    <>
      <TypedField
        label={words.say('data.asOf')}
        help={words.say('data.asOf.help', { example })}
        value={asOf}
        print={print.typedDay}
        parse={(text) => parseDay(text, print.dayFirst)}
        wrong={(text) => words.say('field.notDay', { text, example })}
        change={(typed) => typed !== null && typed !== asOf && change(typed)}
      />
      {remarks.map((text) => (
        <p class="remark" key={text}>
          {text}
        </p>
      ))}
    </>
  )
}
