import { TypedField } from './fields'
import type { Printer } from './format'
import { parseNumberOfMonths } from './parse-month'
import { parseNumber, parseShare } from './parse-number'
import type { Words } from './words'
import { wrongNumber } from './wrong-number'

interface NumberFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: number | null
  readonly words: Words
  readonly print: Printer
  readonly change: (value: number | null) => void
}

const SOME_SHARE = 0.25
const SOME_MONTHS = 12

/** An amount of money, or a number of leads, above 0; blank is null. */
export function NumberField({ kind, ...props }: NumberFieldProps & { readonly kind: 'money' | 'count' }) {
  const { print, words } = props
  return (
    <TypedField
      {...props}
      print={print[kind]}
      parse={(text) => {
        const value = parseNumber(text, print.decimal)
        return value !== null && value > 0 ? value : null
      }}
      wrong={(text) => wrongNumber(text, kind, words, print)}
    />
  )
}

interface ShareFieldProps extends NumberFieldProps {
  /** Whether 0 % says something. */
  readonly mayBeZero: boolean
}

/** A share between 0 and 1, typed as a percentage; blank is null. */
export function ShareField({ mayBeZero, ...props }: ShareFieldProps) {
  const { print, words } = props
  return (
    <TypedField
      {...props}
      print={print.share}
      parse={(text) => {
        const share = parseShare(text, print.decimal)
        return share !== null && share <= 1 && (mayBeZero ? share >= 0 : share > 0) ? share : null
      }}
      wrong={(text) => words.say(mayBeZero ? 'field.notShare' : 'field.notSomeShare', { text, example: print.share(SOME_SHARE) })}
    />
  )
}

/** How many months a plan has; blank is null. */
export function MonthsField(props: Omit<NumberFieldProps, 'print'>) {
  return (
    <TypedField
      {...props}
      print={String}
      parse={parseNumberOfMonths}
      wrong={(text) => props.words.say('field.months', { text, example: SOME_MONTHS })}
    />
  )
}
