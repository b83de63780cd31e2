/** A date cell on its way into a realm, which makes a Date of its own of it. */
export interface Moment {
  readonly $milliseconds: number
}

/** An argument made anew of the realm's own arrays, objects and Dates. */
export function argumentInside(
  value: unknown,
  parse: (json: string, revive?: (key: string, value: unknown) => unknown) => unknown,
  newDate: (milliseconds: number) => Date,
): unknown {
  if (value === undefined) return undefined
  const json = JSON.stringify(value)
  if (!json.includes('"$milliseconds"')) return parse(json)
  return parse(json, (_, each) =>
    typeof each === 'object' && each !== null && '$milliseconds' in each ? newDate((each as Moment).$milliseconds) : each,
  )
}
