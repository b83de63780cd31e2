import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { doEdit, type Edit, edit } from '../../support/person-edits'
import { type Held, heldBy, noCells, type PersonsCells } from '../../support/persons-cells'
import { namesOf, type PlannedWorkbook, placeOf, plannedWorkbook, refresh, valueIn } from '../../support/planned-workbook'

const edits = fc.array(edit, { minLength: 3, maxLength: 12 })

/** A plan in which people did all this, and whose cells are whose. */
function edited(changes: readonly Edit[]): PlannedWorkbook & { readonly own: PersonsCells } {
  const planned = plannedWorkbook()
  const own = noCells()
  for (const [index, change] of changes.entries()) doEdit(planned, own, change, index)
  return { ...planned, own }
}

describe('whatever people did to the tab', () => {
  test('a refresh keeps every cell and note of theirs where it stood, and every formula about what it was about, also when months come', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(null, 14), (changes, months) => {
        const planned = edited(changes)
        planned.workbench.appendRow('CRM export', 'L-900,2025-11-30,Demo request,Won,2026-01-20,19000'.split(','))
        const before = heldBy(planned.own, planned.tab)
        const name = planned.tab.name
        refresh(planned, planned.plan.sheetId, months)
        expect(heldBy(planned.own, planned.tab)).toEqual(before)
        expect(before).not.toContain(null)
        expect(planned.tab.name).toBe(name)
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  test('a refresh with fewer months loses nothing of theirs, and breaks no formula but on a month that went', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const planned = edited(changes)
        const before = heldBy(planned.own, planned.tab)
        refresh(planned, planned.plan.sheetId, 9)
        const there = new Set(namesOf(planned.tab).rows)
        // A row in which a person wrote stays, and is theirs from then on: it has no name any more.
        const whole = (held: Held | null) => held?.reads.every((row) => there.has(row))
        const kept = heldBy(planned.own, planned.tab)
        expect(kept).not.toContain(null)
        expect(kept.map((held) => held?.note)).toEqual(before.map((held) => held?.note))
        expect(kept.map((held, index) => whole(before[index] ?? null) && held?.holds)).toEqual(
          before.map((held) => whole(held) && held?.holds),
        )
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})

test('formulas of a person on months, sums and names give the same figures after months have come', async () => {
  const planned = plannedWorkbook({ months: 4 })
  const { tab, workbench } = planned
  const cell = (row: string, column: number): string => {
    const [at, place] = placeOf(tab, row, column)
    return `${'ABCDEFGHIJKLMN'[place]}${at + 1}`
  }
  const typed = [
    `=${cell('byMonth of 3', 2)}*2`,
    `=SUM(${cell('byMonth of 1', 2)}:${cell('byMonth of 4', 2)})`,
    `=${cell('byMonth of total', 2)}`,
    '=RequiredDeals_p1/2',
  ]
  typed.forEach((formula, index) => workbench.typeInto(`'${tab.name}'!T${5 + index}`, formula))
  workbench.typeInto(`'${tab.name}'!${cell('inputs above 6', 2)}`, `=${cell('inputs above 2', 2)}/10000`)
  const figures = () => typed.map((_, index) => workbench.value(`'${tab.name}'!T${5 + index}`) as number)
  const at = (row: string) => valueIn(tab, placeOf(tab, row, 2)) as number
  const expected = () => [
    at('byMonth of 3') * 2,
    [1, 2, 3, 4].reduce((sum, month) => sum + at(`byMonth of ${month}`), 0),
    at('byMonth of total'),
    (workbench.value('RequiredDeals_p1') as number) / 2,
  ]
  await workbench.recalculate()
  expect(figures()).toEqual(expected())
  refresh(planned, planned.plan.sheetId, 6)
  await workbench.recalculate()
  expect(figures()).toEqual(expected())
  expect(workbench.value('Capacity_p1')).toBe(300)
})
