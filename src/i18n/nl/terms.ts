import type { TermKey } from '../en/terms'

export const terms: Readonly<Record<TermKey, string>> = {
  'type.blank': '(leeg)',
  'type.all': 'Alle leads',
  'type.other': 'Andere soorten',
  'follow.leadValue': 'Leadwaarde',
  'follow.leads': 'Leads',
  'follow.deals': 'Deals',
  'follow.revenue': 'Omzet',
  'lever.volume': 'leads',
  'lever.dealSize': 'omzet per deal',
  'input.confidence': 'Zekerheid',
  'input.confidence.help': 'Hoe zeker het moet zijn dat de leads de deals opbrengen: 80 % is vier jaar op de vijf.',
  'input.planOn': 'Plannen op',
  'input.planOn.help':
    'Waarop de maanden uitkomen: wat gemiddeld nodig is, of wat nodig is om zo zeker te zijn als hierboven staat.',
  'planOn.average': 'gemiddelde',
  'planOn.confidence': 'zekerheid',
  'rates.why.noDeals': 'Nog geen deal: beoordeeld naar wat de andere soorten doen.',
  'rates.why.alike': 'De soorten verschillen niet meer dan het toeval maakt: ze delen één ratio.',
  'rates.why.few': 'Bijgesteld naar het gemiddelde van alle soorten: weinig deals.',
  'rates.why.unfinished': 'Leads die nog openstaan tellen als open, niet als verloren.',
  'rates.why.same': 'Het is ongeveer hetzelfde.',
  'lever.stageRate': 'deals uit dezelfde leads',
  'lever.cycle': 'snelheid: een kortere cyclus',
}
