import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cellAt, eachCell, openCell } from '../../../workbench/model/sheet-model'
import { lines, namesOf, type PlannedWorkbook, plannedWorkbook, refresh, type } from '../../support/planned-workbook'

/** What people do to a shared plan. Places are fractions of the tab, so that they lie somewhere in it whatever came before. */
type Edit =
  | { readonly do: 'type beside'; readonly row: number; readonly column: number }
  | { readonly do: 'type into an empty cell'; readonly row: number; readonly column: number }
  | { readonly do: 'type over'; readonly row: number; readonly column: number }
  | { readonly do: 'note'; readonly row: number; readonly column: number }
  | { readonly do: 'insert a row and type into it'; readonly row: number; readonly column: number }
  | { readonly do: 'insert a column and type into it'; readonly row: number; readonly column: number }
  | { readonly do: 'rename'; readonly name: string }

const place = fc.record({
  row: fc.double({ min: 0, max: 0.999, noNaN: true }),
  column: fc.double({ min: 0, max: 0.999, noNaN: true }),
})
const edit: fc.Arbitrary<Edit> = fc.oneof(
  ...(
    [
      'type beside',
      'type into an empty cell',
      'type over',
      'note',
      'insert a row and type into it',
      'insert a column and type into it',
    ] as const
  ).map((kind) => place.map((where) => ({ do: kind, ...where }) as Edit)),
  fc.constantFrom('Ons plan', "Plan d'été", 'Plan (v2)').map((name) => ({ do: 'rename' as const, name })),
)

/** Does it, and says what the person wrote: a text that stands nowhere else. */
function doEdit(planned: PlannedWorkbook, change: Edit, number: number): string | null {
  const { tab } = planned
  if (change.do === 'rename') {
    tab.name = change.name
    return null
  }
  const { rows, columns } = namesOf(tab)
  const namesColumn = columns.indexOf('names')
  const row = Math.floor(change.row * rows.length)
  const within = Math.floor(change.column * namesColumn)
  const text = `mine ${number}`
  const write = (r: number, c: number): string => {
    type(planned, tab, r, c, text)
    return text
  }
  // The names themselves are hidden: nobody types there.
  const free = (r: number, c: number): boolean => rows[r] !== 'top above 4' && c !== namesColumn
  const isEmpty = (r: number, c: number): boolean => {
    const cell = cellAt(tab, r, c)
    return free(r, c) && (!cell || (cell.value === '' && !cell.formula))
  }
  switch (change.do) {
    case 'type beside':
      return write(row, columns.length + Math.floor(change.column * 5))
    case 'type into an empty cell': {
      const spot = Array.from({ length: namesColumn }, (_, offset) => (within + offset) % namesColumn).find((c) =>
        isEmpty(row, c),
      )
      return spot === undefined ? null : write(row, spot)
    }
    case 'type over':
      return free(row, within) && !isEmpty(row, within) ? write(row, within) : null
    case 'note':
      if (!free(row, within)) return null
      openCell(tab, row, within).note = text
      return text
    case 'insert a row and type into it':
      // Above the very first row there is nothing to insert after.
      lines(planned, tab, 'row', 'insert', Math.max(1, row))
      return write(Math.max(1, row), within === namesColumn ? 0 : within)
    case 'insert a column and type into it':
      lines(planned, tab, 'column', 'insert', Math.max(1, within))
      return rows[row] === 'top above 4' ? null : write(row, Math.max(1, within))
  }
}

/** Every text of a person, with the names of the row and column that it stands in; '' for their own. */
function own({ tab }: PlannedWorkbook): Map<string, string> {
  const { rows, columns } = namesOf(tab)
  const found = new Map<string, string>()
  for (const [row, column, { value, note }] of eachCell(tab)) {
    for (const text of [value, note])
      if (typeof text === 'string' && text.startsWith('mine ')) found.set(text, `${rows[row] ?? ''} | ${columns[column] ?? ''}`)
  }
  return found
}

describe('whatever people did to the tab', () => {
  test('a refresh keeps every cell and note of theirs where it stood, also when months come', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 3, maxLength: 12 }), fc.constantFrom(null, 14), (edits, months) => {
        const planned = plannedWorkbook()
        const texts = edits.map((change, index) => doEdit(planned, change, index))
        planned.workbench.appendRow('CRM export', 'L-900,2025-11-30,Demo request,Won,2026-01-20,19000'.split(','))
        const before = own(planned)
        const name = planned.tab.name
        refresh(planned, planned.plan.sheetId, months)
        expect(Object.fromEntries(own(planned))).toEqual(Object.fromEntries(before))
        expect(planned.tab.name).toBe(name)
        // What was written over by a later edit is not there any more; nothing else is missing.
        expect(before.size).toBeLessThanOrEqual(texts.filter((text) => text !== null).length)
        expect(before.size).toBeGreaterThan(0)
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  test('a refresh with fewer months loses nothing of theirs', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 3, maxLength: 12 }), (edits) => {
        const planned = plannedWorkbook()
        edits.forEach((change, index) => doEdit(planned, change, index))
        const before = [...own(planned).keys()].sort()
        refresh(planned, planned.plan.sheetId, 9)
        expect([...own(planned).keys()].sort()).toEqual(before)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})
