import type { TermKey } from '../en/terms'

export const terms: Readonly<Record<TermKey, string>> = {
  'type.blank': '(vide)',
  'type.all': 'Tous les leads',
  'type.other': 'Autres types',
  'follow.leadValue': 'Valeur de leads',
  'follow.leads': 'Leads',
  'follow.deals': 'Affaires',
  'follow.revenue': 'Revenus',
  'lever.volume': 'de leads',
  'lever.dealSize': 'de revenus par affaire',
  'input.confidence': 'Certitude',
  'input.confidence.help': 'À quel point être sûr que les leads apportent les affaires : 80 %, c’est quatre années sur cinq.',
  'input.planOn': 'Planifier sur',
  'input.planOn.help':
    'Ce que les mois totalisent : ce qu’il faut en moyenne, ou ce qu’il faut pour atteindre la certitude choisie.',
  'planOn.average': 'moyenne',
  'planOn.confidence': 'certitude',
  'rates.why.noDeals': 'Pas encore d’affaire : jugé d’après ce que font les autres types.',
  'rates.why.alike': 'Les types ne diffèrent pas plus que le hasard : ils partagent un seul taux.',
  'rates.why.few': 'Ajusté vers la moyenne de tous les types : peu d’affaires.',
  'rates.why.unfinished': 'Les leads encore ouverts comptent comme ouverts, pas comme perdus.',
  'rates.why.same': 'C’est à peu près pareil.',
  'lever.stageRate': 'd’affaires avec les mêmes leads',
  'lever.cycle': 'de vitesse : un cycle plus court',
}
