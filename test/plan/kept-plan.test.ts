import { describe, expect, test } from '@jest/globals'
import type { PlanFacts } from '../../src/plan/facts'
import { isKeptPlan, keepPlan, LAYOUT_VERSION, recallPlan } from '../../src/plan/kept-plan'
import { eachCell } from '../../workbench/model/sheet-model'
import { plannedWorkbook } from '../support/planned-workbook'

/** The names of all that an object holds, one level deep into what is an object itself. */
const namesIn = (value: object): string[] =>
  Object.entries(value)
    .flatMap(([name, held]) =>
      held !== null && typeof held === 'object' && !Array.isArray(held)
        ? Object.keys(held).map((inner) => `${name}.${inner}`)
        : [name],
    )
    .sort()

/**
 * A plan of an older layout is told apart by its version alone. What is kept under a version is written down here: who
 * keeps something else has to count the version up, or plans that are in use break at their next refresh.
 */
const KEPT: Readonly<Record<number, readonly string[]>> = {
  9: [
    'agreedOn',
    'backtests',
    'counting.kind',
    'counting.source',
    'credit',
    'currency.after',
    'currency.before',
    'currency.sign',
    'exact.ofDeals',
    'exact.ofRevenue',
    'historyTab',
    'inputs.capacity',
    'inputs.confidence',
    'inputs.costs',
    'inputs.dealSize',
    'inputs.marketingShare',
    'inputs.mix',
    'inputs.monthWeights',
    'inputs.months',
    'inputs.pipelineDeals',
    'inputs.planOn',
    'inputs.rateOverrides',
    'inputs.revenueGoal',
    'inputs.sqlToDealRate',
    'inputs.startMonth',
    'localeTag',
    'log',
    'measures.asOf',
    'measures.dealSize',
    'measures.dealSizeGap',
    'measures.deals',
    'measures.hasLost',
    'measures.horizon',
    'measures.lagShares',
    'measures.leads',
    'measures.medianDaysToDeal',
    'measures.openLeads',
    'measures.past',
    'measures.prior',
    'measures.spread',
    'measures.sqlToDealRate',
    'measures.types',
    'origin.addOnVersion',
    'origin.countsSheetId',
    'origin.language',
    'origin.sheetId',
    'origin.source',
    'outlook.chanceOfDeals',
    'outlook.chanceOfRevenue',
    'outlook.landed',
    'outlook.levers',
    'part',
    'pipelineByMonth',
    'planNumber',
    'tabName',
    'today',
  ],
}

/** The text of the hidden cell of a plan. */
const keptText = (): string => [...eachCell(plannedWorkbook().tab)].map(([, , { value }]) => value).find(isKeptPlan) as string

test('a plan keeps just what its layout version says', () => {
  const kept = keptText()
  expect(namesIn((JSON.parse(kept) as { facts: object }).facts)).toEqual(KEPT[LAYOUT_VERSION])
})

describe('a plan that is recalled', () => {
  const text = keptText()
  const words = () => () => 'said'

  test('speaks again', () => {
    const recalled = recallPlan(text, words)
    expect(recalled.kind === 'plan' && recalled.facts.words('type.blank')).toBe('said')
  })

  test.each([
    ['is cut short', text.slice(0, -1)],
    ['holds nothing', 'null'],
    ['lost its facts', JSON.stringify({ revenueTeamPlanner: LAYOUT_VERSION })],
    ['speaks a language that is not ours', text.replace('"language":"en"', '"language":"de"')],
    ['lost what was being written over it', text.replace(/}$/, ',"next":[null]}')],
  ])('is broken where its cell %s', (_, changed) => {
    expect(changed).not.toBe(text)
    expect(recallPlan(changed, words)).toEqual({ kind: 'broken' })
  })

  test('is not called broken where the words cannot be had', () => {
    const refuse = () => {
      throw new Error('Service HTML timed out.')
    }
    expect(() => recallPlan(text, refuse)).toThrow('Service HTML timed out.')
  })
})

describe('a plan with more baselines than a cell holds', () => {
  const recalled = recallPlan(keptText(), () => () => 'said')
  if (recalled.kind !== 'plan') throw new Error(recalled.kind)
  const [baseline] = recalled.facts.log
  const accepted = (times: number): PlanFacts => ({
    ...recalled.facts,
    log: Array.from({ length: times }, (_, index) => ({ ...(baseline as typeof baseline & object), agreedOn: times - index })),
  })
  const MOST_CHARACTERS = 50_000

  test('keeps the newest that fit, and how many stand in the tab alone', () => {
    const facts = accepted(1000)
    const kept = keepPlan(facts)
    expect(kept.length).toBeLessThan(MOST_CHARACTERS)
    expect(kept.length).toBeGreaterThan(MOST_CHARACTERS - 1000)
    const again = recallPlan(kept, facts.words ? () => facts.words : () => () => '')
    if (again.kind !== 'plan') throw new Error(again.kind)
    const { log, olderBaselines } = again.facts
    expect(log.length + olderBaselines).toBe(1000)
    expect(log.map(({ agreedOn }) => agreedOn)).toEqual(Array.from(log, (_, index) => 1000 - index))
  })

  test('has room for what is being written over it, which counts as many older ones', () => {
    const facts = accepted(1000)
    const next = accepted(1001)
    const again = recallPlan(keepPlan(facts, [next, next, next]), () => facts.words)
    if (again.kind !== 'plan') throw new Error(again.kind)
    expect(again.next).toHaveLength(3)
    for (const { log, olderBaselines } of again.next) expect(log.length + olderBaselines).toBe(1001)
  })

  test('keeps all of them as long as they fit', () => {
    const again = recallPlan(keepPlan(accepted(100)), () => recalled.facts.words)
    expect(again.kind === 'plan' && [again.facts.log.length, again.facts.olderBaselines]).toEqual([100, 0])
  })
})
