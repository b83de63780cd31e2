import type { ReportKey } from '../en/report'

/** Ce que dit le rapport sur les données. */
export const report: Readonly<Record<ReportKey, string>> = {
  wonBeforeCreated:
    '{count} {count?affaire a été gagnée|affaires ont été gagnées} avant la création de leur lead ({count?ligne|lignes} {rows}). {count?Elle compte comme affaire|Elles comptent comme affaires}, mais pas dans le délai du lead à l’affaire.',
  wonWithoutDate:
    '{count} {count?affaire gagnée n’a|affaires gagnées n’ont} pas de date ({count?ligne|lignes} {rows}). {count?Elle compte|Elles comptent} dans le taux, et dans aucun mois.',
  wonWithoutValue:
    '{count} {count?affaire gagnée n’a|affaires gagnées n’ont} pas de montant. {count?Elle ne compte|Elles ne comptent} pas dans la taille d’affaire.',
  wonForNothing:
    '{count} {count?affaire gagnée a|affaires gagnées ont} un montant de 0 et {count?réduit|réduisent} la taille d’affaire. {count?Corrigez-la|Corrigez-les} si c’est une erreur.',
  noValueColumn: 'Aucune colonne ne contient le montant d’une affaire. Choisissez-en une, ou saisissez la taille d’affaire.',
  noLost:
    'Aucun lead n’est marqué comme perdu. Certains exports omettent les leads perdus ; ajoutez-les si possible, sinon chaque taux paraît meilleur qu’il n’est.',
  noDeals: 'Aucun lead n’est encore devenu une affaire.',
  noCreatedDate:
    '{count} {count?lead n’a|leads n’ont} pas de date de création. {count?Il compte|Ils comptent} dans le taux, et dans aucun mois.',
  noLeadType:
    'Aucune colonne ne contient le type de lead ; tous les leads comptent donc comme un seul type. Vous pouvez choisir une colonne ; celles-ci ont quelques mots qui se répètent : {columns}.',
  knownOnWinsOnly:
    '« {column} » n’est remplie que pour les affaires gagnées et ne peut donc pas être le type de lead : chaque taux serait de 100 %.',
  twoSpellings: 'Ces types de lead sont peut-être le même : {types}. Ils sont comptés à part.',
  fewDealsCarry:
    'Le plus grand vingtième des affaires porte {share} % des revenus. La taille moyenne dépend de quelques affaires.',
  repeatedDeal:
    '{count} {count?ligne répète|lignes répètent} une affaire déjà citée plus haut ({count?ligne|lignes} {rows}). Elles comptent comme une seule affaire.',
  differingAmounts:
    'Les lignes d’une même affaire portent des montants différents ({count} {count?ligne|lignes} : {rows}). Le premier montant est utilisé ; vous pouvez les faire additionner.',
  unreadableDate:
    '{count} {count?cellule devrait|cellules devraient} contenir une date et n’en {count?contient|contiennent} pas ({count?ligne|lignes} {rows}). {count?Elle compte comme inconnue|Elles comptent comme inconnues}.',
  unreadableAmount:
    '{count} {count?cellule devrait|cellules devraient} contenir un montant et n’en {count?contient|contiennent} pas ({count?ligne|lignes} {rows}). {count?Elle compte comme inconnue|Elles comptent comme inconnues}.',
  negativeAmount:
    '{count} {count?affaire gagnée a|affaires gagnées ont} un montant inférieur à 0 ({count?ligne|lignes} {rows}). {count?Elle ne compte|Elles ne comptent} pas dans la taille d’affaire.',
  outcomeAfterAsOf:
    '{count} {count?issue tombe|issues tombent} après le dernier jour qui compte ({count?ligne|lignes} {rows}). {count?Ce lead compte comme ouvert|Ces leads comptent comme ouverts}.',
  dealsWithoutLead:
    '{count} {count?affaire|affaires} sur {all} {count?a|ont} une clé qu’aucun lead ne porte, et {count?est écartée|sont écartées} : {keys}.',
  dealsWithoutKey:
    '{count} {count?affaire|affaires} dans « {tab} » {count?n’a|n’ont} pas de clé : {count?elle ne peut être rattachée|elles ne peuvent être rattachées} à un lead et {count?est écartée|sont écartées}. Complétez la clé, ou choisissez une autre colonne de clé.',
  dateOrderUnclear:
    'Dans « {tab} », aucune date ne montre si le jour ou le mois vient d’abord. Le jour d’abord est utilisé ; corrigez si c’est faux.',
  onlySummaries:
    'C’est un historique de mois, pas de leads isolés : les taux et montants sont des moyennes, et le délai du lead à l’affaire n’est pas connu.',
  createdAfterAsOf: 'créé après le dernier jour qui compte',
  ignoredStatus: 'un statut que vous avez choisi d’ignorer',
  totalsRow: 'une ligne de totaux, pas un lead',
  nothingKnown: 'ni date, ni numéro, ni statut de lead',
  noMonth: 'pas de mois',
  emptyTab: 'L’onglet « {tab} » est vide. Choisissez l’onglet qui contient vos leads.',
  noHeader: 'Aucune ligne de « {tab} » ne ressemble à des noms de colonnes. Mettez un nom au-dessus de chaque colonne.',
  onlyHeader: '« {tab} » a des noms de colonnes et aucune ligne en dessous.',
  noLeadColumns:
    'Aucune colonne de « {tab} » ne ressemble à une date, un statut ou une issue de leads. Choisissez vous-même les colonnes, ou un autre onglet.',
  noLeads: 'Aucune ligne de « {tab} » n’a pu être lue comme un lead. Vérifiez les colonnes choisies.',
  noJoinKey:
    '« {leads} » et « {deals} » n’ont pas de colonne de clés en commun. Choisissez dans chacun la colonne qui dit quelle affaire va avec quel lead.',
  nothingJoins: 'Aucune clé de « {deals} » ne se trouve dans « {leads} ». Choisissez d’autres colonnes à relier.',
  unknownColumn: '« {tab} » n’a pas de colonne {column}. Choisissez une autre colonne.',
  columnChanged:
    '« {was} » n’est plus au-dessus de sa colonne dans « {tab} ». Quelqu’un a peut-être modifié l’en-tête ou inséré une colonne.',
  notLiveTwoTabs: 'l’historique se trouve dans deux onglets',
  notLiveManyRows: 'l’historique a {rows} lignes, et les formules restent rapides jusqu’à {limit}',
  notLiveFoldedRows: 'certaines lignes ne sont pas un lead à part',
  notLiveNoDates: 'il n’y a pas de colonne de dates de création',
  notLiveTextDates: 'les dates sont du texte, pas de vraies dates',
  notLiveTextAmounts: 'certains montants sont du texte, pas des nombres',
  notLiveTypes: 'certains types de lead ont des espaces autour ou ne sont pas du texte',
  notLiveSummaries: 'l’historique contient des mois, pas des leads isolés',
  'role.leadId': 'Numéro de lead',
  'role.leadType': 'Type de lead',
  'role.created': 'Créé le',
  'role.qualified': 'Accepté par les ventes le',
  'role.won': 'Gagné le',
  'role.lost': 'Perdu le',
  'role.closed': 'Clôturé le',
  'role.status': 'Statut',
  'role.value': 'Montant',
  'role.key': 'Clé à relier',
  'role.month': 'Mois',
  'role.leads': 'Nombre de leads',
  'role.sqls': 'Nombre de SQL',
  'role.deals': 'Nombre d’affaires',
  'role.revenue': 'Revenus',
  'meaning.open': 'ouvert',
  'meaning.sql': 'accepté par les ventes',
  'meaning.won': 'gagné',
  'meaning.lost': 'perdu',
  'meaning.ignore': 'ignorer',
}
