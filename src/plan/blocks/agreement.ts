import { FEW_DEALS } from '../../domain/chances/confident-leads'
import { planTargets } from '../../domain/targets/targets'
import { cardCell } from '../cards'
import { at, input, live, words } from '../cells'
import { AGREEMENT_COLUMNS, INPUT_COLUMNS, LOG_COLUMNS, MONTH_COLUMNS, RATE_COLUMNS, TYPE_COLUMNS } from '../columns'
import type { Baseline, PlanFacts, PlanWords } from '../facts'
import { type CellAt, call, type Formula, join, operation, when } from '../formula'
import { hasAmounts } from '../has-amounts'
import { leadTypeName } from '../lead-type-name'
import { AGREEMENT_ROWS, countedUntilCell, inputRow, usedInput, agreementCell as value } from '../places'
import type { Plan } from '../plan'
import { printCount, printDay } from '../print-figures'
import { fillSentence } from '../sentence'
import { hasSigned, signatureCells, TEAMS, verdictOn } from '../signatures'
import type { TabCell } from '../tab'
import { targetInputs } from '../target-inputs'

/** Days from the agreement until both teams look at it again. */
const DAYS_TO_REVIEW = 30

/** Who agreed, when, until when, and what the figures were measured from. */
export function agreement(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  return [
    words(at(layout.inputsHeading, AGREEMENT_COLUMNS.label), 'heading', say('agreement.heading')),
    ...AGREEMENT_ROWS.map((name) => words(at(value(name).row, AGREEMENT_COLUMNS.label), 'label', say(`agreement.${name}`))),
    words(
      at(layout.inputsHeading, AGREEMENT_COLUMNS.signedOn),
      'columnHead',
      say('agreement.signedOn'),
      say('agreement.signedOn.help'),
    ),
    ...TEAMS.flatMap((team) => {
      const { name, on, verdict } = signatureCells(team)
      const judged = verdictOn(team, facts.log[0] as Baseline, say('agreement.signAgain'))
      return [input(name, null, 'text'), input(on, null, 'day'), live(verdict, judged, 'text')]
    }),
    input(value('agreedOn'), facts.agreedOn, 'day'),
    input(value('nextReview'), facts.agreedOn + DAYS_TO_REVIEW, 'day'),
    words(value('measuredFrom'), 'frozen', measuredFrom(facts)),
    words(
      value('counted'),
      'label',
      facts.counting.kind === 'live'
        ? say('agreement.countedLive', { tab: facts.counting.source.tab })
        : say('agreement.countedInTab', { tab: facts.counting.countsTab }),
    ),
    live(value('countedUntil'), countedUntilCell(layout), 'day'),
    live(value('overrides'), overridesInForce(plan), 'text', 'live'),
  ]
}

/** What the figures were measured from, and where that is too little. */
function measuredFrom(facts: PlanFacts): string {
  const { words: say, part, measures, historyTab, localeTag } = facts
  const provenance = say(part ? 'agreement.provenance.part' : 'agreement.provenance', {
    ...(part && { column: part.column, value: leadTypeName(part.value, say) }),
    leads: printCount(measures.leads, localeTag),
    deals: printCount(measures.deals, localeTag),
    tab: historyTab,
    asOf: printDay(measures.asOf, localeTag),
  })
  const cautions = [
    ...(measures.deals < FEW_DEALS ? [say('agreement.fewDeals')] : []),
    ...(hasAmounts(facts) ? [] : [say('agreement.noAmounts')]),
  ]
  return cautions.length > 0 ? `${provenance}. ${cautions.join(' ')}` : provenance
}

/** Whether both teams have put their name to what is agreed now, and who did: until then it is a proposal. */
export function whoAgreed(plan: Plan): Formula {
  const say: PlanWords = plan.facts.words
  const [sales, marketing] = [value('sales'), value('marketing')]
  const both = fillSentence(say('agreement.status.both'), { sales, marketing })
  const earlier = TEAMS.map((team) => operation(signatureCells(team).verdict, '<>', ''))
  const agreed = when(
    hasSigned('sales'),
    when(hasSigned('marketing'), both, say('agreement.status.marketing')),
    when(hasSigned('marketing'), say('agreement.status.sales'), say('agreement.status.none')),
  )
  const signed = call('OR', ...TEAMS.map(hasSigned))
  const since = when(call('AND', signed, hasChanged(plan)), say('agreement.status.changed'), '')
  return join(agreed, when(call('OR', ...earlier), say('agreement.status.earlier'), since))
}

/** Whether the goal, the leads of a type or the first month are others than those of the newest baseline: names stand for what was agreed, not for what was typed since. */
function hasChanged({ facts, layout }: Plan): Formula {
  const agreed = (column: number): CellAt => at(layout.log.first, column)
  const targets = planTargets(targetInputs(facts.inputs, facts.measures))
  const leadsByType = typeof targets === 'string' ? [] : targets.types.map(({ agreedLeads }) => agreedLeads)
  const [year = 0, month = 0] = facts.inputs.startMonth.split('-').map(Number)
  return call(
    'OR',
    operation(call('N', usedInput('revenueGoal')), '<>', agreed(LOG_COLUMNS.revenueGoal)),
    operation(cardCell('agreedLeads'), '<>', agreed(LOG_COLUMNS.agreedLeads)),
    operation(at(layout.byMonth.first, MONTH_COLUMNS.month), '<>', call('DATE', year, month, 1)),
    ...leadsByType.map((leads, index) => operation(at(layout.leadTypes.first + index, TYPE_COLUMNS.agreedLeads), '<>', leads)),
  )
}

/** The names of all that the user has typed over a measured figure. */
function overridesInForce({ facts, layout }: Plan): Formula {
  const name = (override: CellAt, label: Formula | CellAt | string) => when(operation(override, '<>', ''), label, '')
  const rows = (first: number) => Array.from({ length: layout.types }, (_, index) => first + index)
  const list = call(
    'TEXTJOIN',
    ', ',
    call('TRUE'),
    name(at(inputRow('dealSize'), INPUT_COLUMNS.input), facts.words('input.dealSize')),
    name(at(inputRow('sqlToDealRate'), INPUT_COLUMNS.input), facts.words('input.sqlToDealRate')),
    name(at(inputRow('pipelineDeals'), INPUT_COLUMNS.input), facts.words('input.pipelineDeals')),
    ...rows(layout.rates.first).map((row) => name(at(row, RATE_COLUMNS.rateOverride), at(row, RATE_COLUMNS.type))),
    ...rows(layout.leadTypes.first).map((row) => name(at(row, TYPE_COLUMNS.shareOverride), at(row, TYPE_COLUMNS.type))),
  )
  return when(operation(call('LEN', list), '=', 0), facts.words('agreement.noOverrides'), list)
}
