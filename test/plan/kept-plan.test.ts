import { expect, test } from '@jest/globals'
import { isKeptPlan, LAYOUT_VERSION } from '../../src/plan/kept-plan'
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
  5: [
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
    'inputs.planOn',
    'inputs.rateOverrides',
    'inputs.revenueGoal',
    'inputs.startMonth',
    'localeTag',
    'log',
    'measures.asOf',
    'measures.dealSize',
    'measures.deals',
    'measures.hasLost',
    'measures.horizon',
    'measures.lagShares',
    'measures.leads',
    'measures.medianDaysToDeal',
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

test('a plan keeps just what its layout version says', () => {
  const { tab } = plannedWorkbook()
  const kept = [...eachCell(tab)].map(([, , { value }]) => value).find(isKeptPlan) as string
  expect(namesIn((JSON.parse(kept) as { facts: object }).facts)).toEqual(KEPT[LAYOUT_VERSION])
})
