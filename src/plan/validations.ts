import { area } from './cells'
import { AGREEMENT_COLUMNS, CHEAPEST_COLUMNS, INPUT_COLUMNS, MONTH_COLUMNS, RATE_COLUMNS, TYPE_COLUMNS } from './columns'
import { type InputName } from './named-rows'
import { agreementRow, inputRow } from './places'
import type { Plan } from './plan'
import type { Area, TabDescription, ValidationRule } from './tab'

/** What may be typed, where the rule needs no more than its name. */
type PlainRule = Exclude<ValidationRule, { readonly kind: 'listFrom' }>['kind']

/** What each input may be: Sheets refuses another where it is typed, and the wizard's are held against the same. */
export const INPUT_RULES = {
  revenueGoal: 'zeroOrMore',
  marketingShare: 'share',
  startMonth: 'day',
  today: 'day',
  capacity: 'zeroOrMore',
  dealSize: 'zeroOrMore',
  sqlToDealRate: 'share',
  pipelineDeals: 'zeroOrMore',
  confidence: 'share',
  planOn: 'choice',
  leadsPerPiece: 'zeroOrMore',
} as const satisfies Readonly<Record<InputName, PlainRule>>

/** What may be typed into each input, and the words with which Sheets explains it. */
export function validations({ facts, layout }: Plan): TabDescription['validations'] {
  const rule = (where: Area, kind: PlainRule) => ({
    area: where,
    rule: kind === 'choice' ? { kind, choices: [facts.words('planOn.average'), facts.words('planOn.confidence')] } : { kind },
    help: facts.words(`validation.${kind}`),
  })
  const column = (block: { readonly first: number; readonly last: number }, index: number) =>
    area(block.first, index, block.last, index)
  return [
    ...(Object.entries(INPUT_RULES) as [InputName, PlainRule][]).map(([name, kind]) =>
      rule(area(inputRow(name), INPUT_COLUMNS.input, inputRow(name), INPUT_COLUMNS.input), kind),
    ),
    rule(area(agreementRow('sales'), AGREEMENT_COLUMNS.signedOn, agreementRow('marketing'), AGREEMENT_COLUMNS.signedOn), 'day'),
    rule(column(layout.rates, RATE_COLUMNS.rateOverride), 'share'),
    rule(column(layout.leadTypes, TYPE_COLUMNS.shareOverride), 'share'),
    rule(column(layout.leadTypes, TYPE_COLUMNS.visitorRate), 'share'),
    rule(area(layout.cheapest.first, CHEAPEST_COLUMNS.cost, layout.cheapest.last, CHEAPEST_COLUMNS.most), 'zeroOrMore'),
    rule(column(layout.byMonth, MONTH_COLUMNS.weight), 'zeroOrMore'),
  ]
}
