import { at, live, words } from '../cells'
import { type CellAt, call, divided, type Formula, join, operation, range, roundedUp, sum, times, when } from '../formula'
import { CARDS, type CardName, cardCell, cardColumns, MONTH_COLUMNS, TYPE_COLUMNS, usedInput, WORKING_COLUMNS } from '../layout'
import type { Plan } from '../plan'
import { fillSentence } from '../sentence'
import type { NumberFormat, TabCell } from '../tab'

const FORMATS: Readonly<Record<CardName, NumberFormat>> = {
  revenueGoal: 'money',
  requiredDeals: 'count',
  requiredSqls: 'count',
  requiredLeads: 'count',
  leadValueTarget: 'money',
  leadValuePace: 'share',
  revenuePace: 'share',
}

/** The title, the agreement in one sentence, the legend of the three kinds of numbers, and the headline figures. */
export function headlines({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const card = (name: CardName) => cardCell(layout, name)
  const money = (name: 'revenueGoal' | 'leadValueTarget') => moneyText(facts.currencySign, card(name))
  const count = (name: 'requiredDeals' | 'requiredLeads') => call('FIXED', card(name), 0)
  const firstMonth = at(layout.byMonth.first, MONTH_COLUMNS.month)
  const lastMonth = at(layout.byMonth.last, MONTH_COLUMNS.month)
  return [
    words(at(0, 0), 'title', say('title', { name: facts.tabName })),
    live(
      at(1, 0),
      fillSentence(say('agreement.sentence'), {
        goal: money('revenueGoal'),
        from: monthText(firstMonth),
        until: monthText(lastMonth),
        leads: count('requiredLeads'),
        value: money('leadValueTarget'),
        deals: count('requiredDeals'),
        size: moneyText(facts.currencySign, usedInput('dealSize')),
      }),
      'text',
      'sentence',
    ),
    words(at(2, 0), 'input', say('legend.input')),
    words(at(2, 3), 'frozen', say('legend.frozen')),
    words(at(2, 8), 'live', say('legend.live')),
    ...CARDS.map((name) => words(at(layout.cards.labels, cardColumns(name).first), 'cardLabel', say(`card.${name}`))),
    ...CARDS.map((name) => live(card(name), cardFormula(name, { facts, layout }), FORMATS[name], 'card')),
  ]
}

/** The formula behind each headline. */
function cardFormula(name: CardName, plan: Plan): Formula {
  const { layout } = plan
  const size = usedInput('dealSize')
  const types = (column: number) => range(at(layout.leadTypes.first, column), at(layout.leadTypes.last, column))
  const leads = range(at(layout.workings.first, WORKING_COLUMNS.leads), at(layout.workings.last, WORKING_COLUMNS.leads))
  switch (name) {
    case 'revenueGoal':
      return sum(usedInput('revenueGoal'))
    case 'requiredDeals': {
      const goal = times(usedInput('revenueGoal'), usedInput('marketingShare'))
      return when(operation(size, '>', 0), roundedUp(divided(goal, size)), 0)
    }
    case 'requiredSqls': {
      const rate = usedInput('sqlToDealRate')
      return when(operation(rate, '>', 0), roundedUp(divided(cardCell(layout, 'requiredDeals'), rate)), '–')
    }
    case 'requiredLeads':
      return roundedUp(sum(leads))
    case 'leadValueTarget':
      return call('ROUND', call('SUMPRODUCT', leads, types(TYPE_COLUMNS.leadValue)), 2)
    case 'leadValuePace':
      return pace(plan, MONTH_COLUMNS.leadValue, MONTH_COLUMNS.leadValueActual)
    case 'revenuePace':
      return pace(plan, MONTH_COLUMNS.revenue, MONTH_COLUMNS.revenueActual)
  }
}

/** What has come in, as a share of what should have come in by the end of today. */
function pace({ facts, layout }: Plan, target: number, actual: number): Formula {
  const months = (column: number) => range(at(layout.byMonth.first, column), at(layout.byMonth.last, column))
  const due = call('SUMPRODUCT', months(target), months(MONTH_COLUMNS.elapsed))
  return when(operation(due, '>', 0), divided(sum(months(actual)), due), facts.words('pace.notStarted'))
}

/** Money within a sentence. FIXED writes it in the workbook's own way; TEXT would need a pattern in its locale. */
const moneyText = (sign: string, amount: CellAt): Formula => join(`${sign} `, call('FIXED', amount, 0))

const monthText = (month: CellAt): Formula => join(call('MONTH', month), '/', call('YEAR', month))
