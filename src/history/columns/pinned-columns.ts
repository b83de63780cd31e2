import type { Role, TabChoices } from '../contract'

/** A column that is not where it was chosen: what was there, and what stands there now. */
export interface MovedColumn {
  readonly was: string
  readonly now: string
}

/**
 * Where the columns of earlier choices stand now. A choice is remembered with the name of its column: when somebody inserts a
 * column, its number means another one. The name finds it again, unless it is gone or stands there twice.
 */
export function findPinnedColumns(headers: readonly string[], choices: TabChoices): TabChoices | MovedColumn {
  const columns: Partial<Record<Role, number | null>> = { ...choices.columns }
  for (const [role, was] of Object.entries(choices.headers ?? {}) as [Role, string][]) {
    const chosen = columns[role]
    if (chosen === null || (chosen !== undefined && headers[chosen] === was)) continue
    const found = headers.flatMap((header, column) => (header === was ? [column] : []))
    if (found.length === 1) columns[role] = found[0] as number
    // What was found by its name alone may be found so again, as long as a column of that name is there.
    else if (found.length === 0 || chosen !== undefined) return { was, now: headers[chosen ?? -1] ?? '' }
  }
  return { ...choices, columns }
}
