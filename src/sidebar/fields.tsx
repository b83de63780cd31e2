import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useId, useState } from 'preact/hooks'

/** Changes which fields hold what cannot be read: nobody goes on past one of them. */
export const WrongFields = createContext<(change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void>(() => undefined)

interface FieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly children: (attributes: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren
  readonly error?: string | null
}

/** A label above its control; help and error below, tied to it for screen readers. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId()
  const told = error || help ? `${id}-help` : undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': told })}
      {error ? (
        <p class="error" id={told} role="alert">
          {error}
        </p>
      ) : help ? (
        <p class="help" id={told}>
          {help}
        </p>
      ) : null}
    </div>
  )
}

interface TypedFieldProps<Value> {
  readonly label: string
  readonly help?: string
  readonly value: Value | null
  readonly print: (value: Value) => string
  /** null where the text is not allowed. */
  readonly parse: (text: string) => Value | null
  readonly wrong: (text: string) => string
  readonly change: (value: Value | null) => void
}

/** A text field that holds a value of some kind. Blank is null, and so is what cannot be read: it stays as typed and says so. */
export function TypedField<Value>({ label, help, value, print, parse, wrong, change }: TypedFieldProps<Value>) {
  const [text, setText] = useState(value === null ? '' : print(value))
  const [error, setError] = useState<string | null>(null)
  useWrongField(error !== null)
  useEffect(() => {
    if (error === null && parse(text) !== value) setText(value === null ? '' : print(value))
  }, [value])
  const typed = (next: string): void => {
    setText(next)
    const parsed = next.trim() === '' ? null : parse(next)
    const bad = next.trim() !== '' && parsed === null
    setError(bad ? wrong(next) : null)
    change(parsed)
  }
  return (
    <Field label={label} help={help} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          autocomplete="off"
          aria-invalid={error !== null}
          value={text}
          onInput={(event) => typed(event.currentTarget.value)}
          onBlur={() => {
            if (error === null && value !== null) setText(print(value))
          }}
        />
      )}
    </Field>
  )
}

function useWrongField(isWrong: boolean): void {
  const id = useId()
  const tell = useContext(WrongFields)
  useEffect(() => {
    if (!isWrong) return
    tell((before) => new Set([...before, id]))
    return () => tell((before) => new Set([...before].filter((other) => other !== id)))
  }, [isWrong])
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly change: (value: string) => void
  readonly help?: string
}

/** A list to choose from. */
export function Choice({ label, value, options, change, help }: ChoiceProps) {
  return (
    <Field label={label} help={help}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface SliderProps {
  /** With its value, as it is printed. */
  readonly label: string
  readonly help?: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly print: (value: number) => string
  readonly change: (value: number) => void
}

/** A value between two ends, moved by mouse or arrow keys; screen readers hear it as it is printed. */
export function Slider({ label, help, value, least, most, step, print, change }: SliderProps) {
  return (
    <Field label={label} help={help}>
      {(attributes) => (
        <input
          {...attributes}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={print(value)}
          onInput={(event) => change(Number(event.currentTarget.value))}
        />
      )}
    </Field>
  )
}
