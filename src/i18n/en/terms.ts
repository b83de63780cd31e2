/** Words that the plan tab and the sidebar share: the same thing is never called by two names. */
export const terms = {
  'type.blank': '(blank)',
  'type.all': 'All leads',
  'type.other': 'Other types',
  'follow.leadValue': 'Lead value',
  'follow.leads': 'Leads',
  'follow.deals': 'Deals',
  'follow.revenue': 'Revenue',
  'lever.volume': 'leads',
  'lever.dealSize': 'revenue a deal',
  'input.confidence': 'Confidence',
  'input.confidence.help': 'How sure to be that the confident leads bring the deals: 80 % is four years out of five.',
  'input.planOn': 'Plan on',
  'input.planOn.help':
    'What the months add up to: what it takes on average, or what it takes to be as sure as the confidence says.',
  'planOn.average': 'average',
  'planOn.confidence': 'confidence',
  'rates.why.noDeals': 'No deal yet: judged by what the other types do.',
  'rates.why.alike': 'The types differ no more than chance makes them: they share one rate.',
  'rates.why.few': 'Adjusted towards the mean of all types: few deals.',
  'rates.why.unfinished': 'Leads still open count as open, not as lost.',
  'rates.why.same': 'It is about the same.',
  'lever.stageRate': 'deals out of the same leads',
  'lever.cycle': 'speed: a shorter cycle',
} as const

export type TermKey = keyof typeof terms
