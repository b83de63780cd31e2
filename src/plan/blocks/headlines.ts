import { cardFormula } from '../card-formulas'
import { CARDS, type CardName, cardCell } from '../cards'
import { at, live, words, wrapped } from '../cells'
import { MONTH_COLUMNS } from '../columns'
import type { PlanFacts } from '../facts'
import { call, type Formula, operation, when } from '../formula'
import { counted, moneyText, monthText, percentText } from '../formula-words'
import { hasTargets } from '../has-targets'
import { hasBegun, isOver } from '../period-so-far'
import { marketingsGoal, usedInput } from '../places'
import type { Plan } from '../plan'
import { fillSentence } from '../sentence'
import type { NumberFormat, TabCell } from '../tab'
import { whoAgreed } from './agreement'
import { cautionCell } from './counted-until'
import { type DefinitionName, definition } from './definitions'
import { newTypesCell } from './new-types'

export const CARD_FORMATS: Readonly<Record<CardName, NumberFormat>> = {
  revenueGoal: 'money',
  requiredDeals: 'count',
  requiredSqls: 'count',
  requiredLeads: 'count',
  confidentLeads: 'count',
  agreedLeads: 'count',
  leadValueTarget: 'money',
  chanceOfRevenue: 'share',
  chanceOfDeals: 'share',
  expectedDeals: 'ratio',
  leadValuePace: 'share',
  revenuePace: 'share',
  forecastRevenue: 'money',
  leadsToGo: 'count',
}

/** Whoever points at a headline reads how it was computed. */
const DEFINED_BY: Partial<Record<CardName, DefinitionName>> = {
  requiredDeals: 'requiredDeals',
  requiredLeads: 'requiredLeads',
  confidentLeads: 'confident',
  leadValueTarget: 'leadValueTarget',
  chanceOfRevenue: 'chanceOfRevenue',
  chanceOfDeals: 'chanceOfDeals',
  expectedDeals: 'forecast',
  leadValuePace: 'pace',
  revenuePace: 'pace',
  forecastRevenue: 'forecast',
}

/** The title, the agreement in one sentence, the legend of the three kinds of numbers, who agreed, and the headline figures. */
export function headlines(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const card = (name: CardName) => cardCell(name)
  const money = (name: 'revenueGoal' | 'leadValueTarget') => moneyText(facts.currency, card(name))
  const asAgreed = say('chances.asAgreed', { forecast: say('card.forecastRevenue') })
  const aboutChances = when(hasTargets(), when(isOver(plan), say('chances.over'), asAgreed), '')
  const remarks = call('TEXTJOIN', ' ', call('TRUE'), cautionCell(layout), newTypesCell(layout), aboutChances)
  const firstMonth = at(layout.byMonth.first, MONTH_COLUMNS.month)
  const lastMonth = at(layout.byMonth.last, MONTH_COLUMNS.month)
  return [
    words(at(0, 0), 'title', say('title', { name: facts.tabName })),
    live(
      at(1, 0),
      when(
        hasTargets(),
        fillSentence(say('agreement.sentence'), {
          goal: money('revenueGoal'),
          from: monthText(say, firstMonth),
          until: monthText(say, lastMonth),
          part: partOfMarketing(facts),
          leads: counted(say, 'lead', card('agreedLeads')),
          value: money('leadValueTarget'),
          deals: counted(say, 'deal', card('requiredDeals')),
          size: moneyText(facts.currency, usedInput('dealSize')),
        }),
        when(operation(marketingsGoal(), '>', 0), say('agreement.noLeads'), say('agreement.noGoal')),
      ),
      'text',
      'sentence',
    ),
    words(at(2, 0), 'input', say('legend.input')),
    wrapped(words(at(2, 1), 'frozen', say('legend.frozen'), definition(facts, 'kinds'))),
    wrapped(words(at(2, 2), 'live', say('legend.live'))),
    live(at(2, 4), whoAgreed(plan), 'text'),
    ...CARDS.map((name) => words(at(card(name).row - 1, card(name).column), 'cardLabel', say(`card.${name}`))),
    ...CARDS.map((name) => {
      const explained = DEFINED_BY[name]
      const note = explained && definition(facts, explained)
      return live(card(name), cardFormula(name, plan), CARD_FORMATS[name], 'card', note)
    }),
    live(at(layout.cards.last + 1, 0), when(hasBegun(plan), remarks, ''), 'text'),
  ]
}

/** Which part of the goal the leads are about: said where it is not the whole. */
function partOfMarketing({ words: say, currency }: PlanFacts): Formula {
  const share = usedInput('marketingShare')
  const part = fillSentence(say('agreement.part'), {
    share: percentText(share),
    amount: moneyText(currency, marketingsGoal()),
  })
  return when(operation(call('ROUND', share, 3), '<', 1), part, '')
}
