import { SUPPOSED_SPREAD } from '../../domain/spread'
import type { PlanKey } from '../../i18n/en/plan'
import { at, words } from '../cells'
import { withCurrency } from '../currency'
import type { Plan } from '../plan'
import { printCount, printDay } from '../print-figures'
import type { TabCell } from '../tab'

/** The words of the plan, each with how its figure is computed. */
export const DEFINITIONS = [
  'kinds',
  'dealSize',
  'size',
  'naive',
  'rate',
  'interval',
  'steady',
  'leadValue',
  'requiredDeals',
  'requiredLeads',
  'confident',
  'share',
  'leadValueTarget',
  'months',
  'chanceOfDeals',
  'chanceOfRevenue',
  'market',
  'lag',
  'backlog',
  'pace',
  'forecast',
  'gap',
  'teams',
  'reality',
] as const

export type DefinitionName = (typeof DEFINITIONS)[number]

/** "See the math": how every headline was computed. */
export function definitions({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  return [
    words(at(layout.definitions.heading, 0), 'heading', say('definitions.heading')),
    ...DEFINITIONS.flatMap((name, index) => [
      words(at(layout.definitions.first + index, 0), 'label', say(`definition.${name}.word`)),
      words(at(layout.definitions.first + index, 1), 'note', definition(facts, name)),
    ]),
  ]
}

/** A statistic in plain words, with its figures: in the definitions, and as a note where the statistic stands. */
export function definition(facts: Plan['facts'], name: DefinitionName): string {
  const { measures } = facts
  const origins = measures.spread?.origins ?? 0
  const count = (number: number | null): string => (number === null ? '–' : printCount(number, facts.localeTag))
  return facts.words(sentenceOf(facts, name), {
    deals: count(measures.deals),
    leads: count(measures.leads),
    asOf: printDay(measures.asOf, facts.localeTag),
    days: count(measures.medianDaysToDeal),
    horizon: count(measures.horizon),
    lost: measures.hasLost ? 1 : 0,
    drift: percent(measures.spread?.coefficientOfVariation ?? SUPPOSED_SPREAD),
    origins,
    median: printMoney(facts, measures.dealSize?.median),
    trimmed: printMoney(facts, measures.dealSize?.trimmedMean),
    top: percent(measures.dealSize?.carriedByTopTwentieth ?? 0),
    larger: measures.dealSizeGap?.larger ?? '–',
    smaller: measures.dealSizeGap?.smaller ?? '–',
    times: count(measures.dealSizeGap && Math.round(measures.dealSizeGap.times)),
    exactDeals: percent(facts.exact.ofDeals),
    exactRevenue: percent(facts.exact.ofRevenue),
  })
}

/** Two statistics are told in another way where the history is. */
function sentenceOf({ measures }: Plan['facts'], name: DefinitionName): PlanKey {
  if (name === 'market' && !measures.spread?.origins) return 'definition.market.supposed'
  if (name === 'dealSize' && measures.dealSizeGap) return 'definition.dealSize.differing'
  return `definition.${name}`
}

const percent = (share: number): number => Math.round(share * 100)

const printMoney = ({ currency, localeTag }: Plan['facts'], amount: number | undefined): string =>
  amount === undefined ? '–' : withCurrency(currency, printCount(Math.round(amount), localeTag))
