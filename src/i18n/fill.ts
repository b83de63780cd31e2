/** How many items of a list are named before the rest is only counted. */
const MOST_NAMED = 10

const PLACE = /\{(\w+)(?:(<2)?\?([^|}]*)\|([^}]*))?\}/g
/** As printed: a thousand may be `1.000`, and is no 1. */
const ONE = /^1$/
const BELOW_TWO = /^[01](?:[.,]\d\d?)?$/

export type Details = Readonly<Record<string, string | number | readonly (string | number)[]>>

/**
 * Fills the `{places}` of a sentence. Lists are joined, long ones cut short: `2, 5, 9 … +12`. Words that
 * follow a number stand as `{count?deal was|deals were}`: the first for one, the second for all else; and as
 * `{count<2?affaire|affaires}` in a language that counts nought and a half with one.
 */
export function fill(template: string, details: Details = {}): string {
  return template.replace(PLACE, (place, name: string, below?: string, one?: string, many?: string) => {
    const value = Object.prototype.hasOwnProperty.call(details, name) ? details[name] : undefined
    if (value === undefined) return place
    if (one !== undefined && many !== undefined) return (below ? BELOW_TWO : ONE).test(String(value)) ? one : many
    return typeof value === 'object' ? joined(value) : String(value)
  })
}

function joined(items: readonly (string | number)[]): string {
  const named = items.slice(0, MOST_NAMED).join(', ')
  return items.length > MOST_NAMED ? `${named} … +${items.length - MOST_NAMED}` : named
}
