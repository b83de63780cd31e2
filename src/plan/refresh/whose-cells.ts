import type { Place } from '../move-formula'
import type { TabDescription } from '../tab'
import type { FoundTab, FoundValue } from './found-tab'
import { type MovedCell, moveCell } from './move-tab'
import { hasLostCells, sameContent } from './same-content'

/** What the add-on wrote into a tab, where that stands now: `row,column` → what may stand there. */
export type Written = ReadonlyMap<string, readonly MovedCell[]>

export const cellKey = (row: number, column: number): string => `${row},${column}`

/**
 * Everything that the add-on may have written. Several descriptions where a refresh was cut off: then some cells hold
 * what was before, and some what was to come.
 */
export function writtenBy(descriptions: readonly { readonly tab: TabDescription; readonly place: Place }[]): Written {
  const written = new Map<string, MovedCell[]>()
  for (const { tab, place } of descriptions) {
    for (const cell of tab.cells) {
      const moved = moveCell(cell, place)
      if (!moved) continue
      const key = cellKey(moved.row, moved.column)
      written.set(key, [...(written.get(key) ?? []), moved])
    }
  }
  return written
}

/** What a cell holds now. */
export const foundAt = ({ values, formulas, notes }: FoundTab, row: number, column: number) => ({
  value: (values[row]?.[column] ?? '') as FoundValue,
  formula: formulas[row]?.[column] ?? '',
  note: notes[row]?.[column] ?? '',
})

/**
 * Whether what stands in a cell is a person's. What a person typed over the add-on's stays theirs; what a person emptied
 * comes back, unless it was an input, which may be empty.
 */
export function isTheirs(found: FoundTab, written: Written, row: number, column: number): boolean {
  const { value, formula } = foundAt(found, row, column)
  const empty = value === '' && formula === ''
  const ours = written.get(cellKey(row, column))
  if (!ours) return !empty
  // A cell that the formula above it spills into holds what that formula gives.
  if (ours.some(({ role, content }) => role === 'live' && content.kind === 'blank')) return false
  if (ours.some((cell) => sameContent(cell, value, formula) || hasLostCells(cell, formula))) return false
  return !empty || ours.some(({ role }) => role === 'input')
}

/**
 * Whether the note of a cell is a person's: added, changed or taken away by them.
 * @param descriptions of how many `written` was made. A cell that one of them does not have is new in another, and notes are
 * written after all else: it may have been cut off without one.
 */
export function isTheirNote(found: FoundTab, written: Written, descriptions: number, row: number, column: number): boolean {
  const { note } = foundAt(found, row, column)
  const ours = written.get(cellKey(row, column)) ?? []
  if (note === '' && ours.length < descriptions) return false
  return !ours.some((cell) => (cell.note ?? '') === note)
}
