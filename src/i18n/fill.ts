/** How many items of a list are named before the rest is only counted. */
const MOST_NAMED = 10

export type Details = Readonly<Record<string, string | number | readonly (string | number)[]>>

/**
 * Fills the `{places}` of a sentence. Lists are joined, long ones cut short: `2, 5, 9 … +12`. Words that
 * follow a number stand as `{count?deal was|deals were}`: the first for one, the second for more.
 */
export function fill(template: string, details: Details = {}): string {
  return template.replace(/\{(\w+)(?:\?([^|}]*)\|([^}]*))?\}/g, (place, name: string, one?: string, many?: string) => {
    const value = Object.prototype.hasOwnProperty.call(details, name) ? details[name] : undefined
    if (value === undefined) return place
    if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many
    return typeof value === 'object' ? joined(value) : String(value)
  })
}

function joined(items: readonly (string | number)[]): string {
  const named = items.slice(0, MOST_NAMED).join(', ')
  return items.length > MOST_NAMED ? `${named} … +${items.length - MOST_NAMED}` : named
}
