import { describe, expect, test } from '@jest/globals'
import type { LeadTabMade, LeadTabRequest } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { type SheetModel } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import {
  anotherPlan,
  asCalculated,
  type PlannedWorkbook,
  plannedWorkbook,
  previewRemoval,
  removePlan,
  type,
} from '../../support/planned-workbook'

const PLAN = 'Revenue plan 2026'

/** Two plans side by side, and tabs around a lead in three languages that read the first. */
function read() {
  const planned = plannedWorkbook({ months: 3 })
  const { workbench, model, plan, source, history } = planned
  anotherPlan(planned, { months: 3, revenueGoal: 500000 })
  const make = (request: Partial<LeadTabRequest>): SheetModel => {
    asCalculated(model)
    const attribute = { sheetId: history.id, column: 2 }
    const made = ask<LeadTabMade>(workbench, 'makeLeadTab', { source, attribute, planSheetId: plan.sheetId, ...request })
    return sheetById(model, made.sheetId)
  }
  const content = make({ kind: 'content', language: 'nl' })
  const profile = make({ kind: 'profile', language: 'en' })
  const returns = make({ kind: 'returns', language: 'fr' })
  asCalculated(model)
  ask(workbench, 'comparePlans', 'en')
  const compared = model.sheets.at(-1) as SheetModel
  return { planned, content, profile, returns, compared }
}

const textsOf = (sheet: SheetModel): string[] =>
  [...sheet.cells.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value)))

const namesOf = (...sheets: SheetModel[]): string[] => sheets.map(({ name }) => name)

const sure = ({ planned }: { planned: PlannedWorkbook }) => previewRemoval(planned).readingTabs

describe('tabs that read a plan which goes', () => {
  test('are named before it goes', () => {
    const all = read()
    const { content, profile, returns, compared } = all
    expect([...sure(all)].sort()).toEqual(namesOf(content, profile, returns, compared).sort())
  })

  test('say that they keep its figures as they stood on that day, each in its own language', () => {
    const { planned, content, profile, returns, compared } = read()
    removePlan(planned)
    const dayOf = (sheet: SheetModel, said: RegExp): string => {
      const [, day = ''] = textsOf(sheet).flatMap((text) => said.exec(text) ?? [])
      return day
    }
    const day = dayOf(
      profile,
      /^The plan “Revenue plan 2026” was removed on (.+): its figures stand here as they did that day\.$/,
    )
    expect(day).toMatch(/20\d\d/)
    expect(
      dayOf(content, /^Het plan “Revenue plan 2026” is verwijderd op (.+): de cijfers ervan staan hier zoals op die dag\.$/),
    ).toBe(day)
    expect(
      dayOf(
        returns,
        /\. Le plan «\u00a0Revenue plan 2026\u00a0» a été supprimé le (.+)\u00a0: ses chiffres restent ici tels qu’ils étaient ce jour-là\.$/,
      ),
    ).toBe(day)
    expect(
      dayOf(
        compared,
        /^Every plan .* renaming one\. The plan “Revenue plan 2026” was removed on (.+): its figures stand here as they did that day\.$/,
      ),
    ).toBe(day)
    for (const sheet of [content, profile, returns])
      expect(textsOf(sheet).join('\n')).not.toMatch(/Reads the plan|Leest het plan|Lit le plan|le suivent/)
  })

  test('say it of each plan that goes, and the comparison is written anew as before', () => {
    const { planned, compared } = read()
    const { workbench, model } = planned
    const other = model.sheets.find(({ name }) => name === `${PLAN} (2)`) as SheetModel
    removePlan(planned)
    removePlan(planned, other.id)
    const removed = (): string[] => textsOf(compared).flatMap((text) => text.match(/The plan “[^”]+” was removed/g) ?? [])
    expect(removed()).toEqual([`The plan “${PLAN}” was removed`, `The plan “${PLAN} (2)” was removed`])
    anotherPlan(planned, { months: 3 })
    asCalculated(model)
    ask(workbench, 'comparePlans', 'en')
    expect(removed()).toEqual([])
    expect(textsOf(compared).filter((text) => text.startsWith('Every plan'))).toHaveLength(1)
  })

  test('keep what a person wrote in the place of the sentence', () => {
    const { planned, compared, returns } = read()
    type(planned, compared, 0, 0, 'Each figure is read live from its plan, says Els')
    type(planned, returns, 1, 0, 'Lit le plan «\u00a0Revenue plan 2026\u00a0», dit Els')
    removePlan(planned)
    expect(textsOf(compared)).toContain('Each figure is read live from its plan, says Els')
    expect(textsOf(returns)).toContain('Lit le plan «\u00a0Revenue plan 2026\u00a0», dit Els')
    expect(textsOf(compared).join('\n')).not.toMatch(/was removed/)
  })

  test('are none where no tab reads it', () => {
    expect(sure({ planned: plannedWorkbook({ months: 3 }) })).toEqual([])
  })
})
