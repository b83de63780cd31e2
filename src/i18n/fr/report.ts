import type { ReportKey } from '../en/report'

/** Ce que dit le rapport sur les données. */
export const report: Readonly<Record<ReportKey, string>> = {
  wonBeforeCreated:
    '{count} {count?affaire a été gagnée|affaires ont été gagnées} avant la création de leur lead ({count?ligne|lignes} {rows}). {count?Elle compte comme affaire|Elles comptent comme affaires}, mais pas dans le délai du lead à l’affaire.',
  lostBeforeCreated:
    '{count} {count?lead a été perdu|leads ont été perdus} avant {count?sa|leur} création ({count?ligne|lignes} {rows}). {count?Il compte comme perdu|Ils comptent comme perdus}, mais pas dans le délai du lead à l’affaire.',
  wonWithoutDate:
    '{count} {count?affaire gagnée n’a|affaires gagnées n’ont} pas de date ({count?ligne|lignes} {rows}). {count?Elle compte|Elles comptent} dans le taux, et dans aucun mois.',
  wonWithoutValue:
    '{count} {count?affaire gagnée n’a|affaires gagnées n’ont} pas de montant. {count?Elle ne compte|Elles ne comptent} pas dans la taille d’affaire.',
  wonForNothing:
    '{count} {count?affaire gagnée a|affaires gagnées ont} un montant de 0 et {count?réduit|réduisent} la taille d’affaire. {count?Corrigez-la|Corrigez-les} si c’est une erreur.',
  noValueColumn: 'Aucune colonne ne contient le montant d’une affaire. Choisissez-en une, ou saisissez la taille d’affaire.',
  noLost:
    'Aucun lead n’est marqué comme perdu. Certains exports omettent les leads perdus ; ajoutez-les si possible, sinon chaque taux paraît meilleur qu’il n’est.',
  noDeals: 'Aucun lead n’est encore devenu une affaire.',
  noCreatedDate:
    '{count} {count?lead n’a|leads n’ont} pas de date de création. {count?Il compte|Ils comptent} dans le taux, et dans aucun mois.',
  noCreatedColumn:
    'Aucune colonne ne dit quand un lead a été créé : les taux sont donc de simples affaires ÷ leads, et aucun mois n’a de leads. Choisissez la colonne ; celles-ci contiennent des dates : {columns}.',
  noLeadType:
    'Aucune colonne ne contient le type de lead ; tous les leads comptent donc comme un seul type. Vous pouvez choisir une colonne ; celles-ci ont quelques mots qui se répètent : {columns}.',
  knownOnWinsOnly:
    '« {column} » n’est remplie que pour les affaires gagnées et ne peut donc pas être le type de lead : chaque taux serait de 100 %.',
  twoSpellings: 'Ces types de lead sont peut-être le même : {types}. Ils sont comptés à part.',
  fewDealsCarry:
    'Le plus grand vingtième des affaires porte {share} % des revenus. La taille moyenne dépend de quelques affaires.',
  dealSizesDiffer:
    'En moyenne, une affaire issue de « {larger} » est {times} fois plus grande qu’une de « {smaller} ». Un plan compte avec une seule taille d’affaire : il estime donc trop bas les leads de la première et trop haut ceux de la seconde. Pour les planifier à part, choisissez « Seulement une partie des leads » et la colonne du type de lead.',
  repeatedDeal:
    '{count} {count?ligne répète|lignes répètent} une affaire déjà citée plus haut ({count?ligne|lignes} {rows}). Elles comptent comme une seule affaire.',
  sameNumberOtherDay:
    '{count} {count?ligne porte|lignes portent} le numéro d’un lead précédent avec une autre date de création ({count?ligne|lignes} {rows}). {count?Elle compte comme un lead distinct|Elles comptent comme des leads distincts}. S’il s’agit du même lead, corrigez les dates.',
  destroyedNumber:
    '{count} {count?numéro de lead a perdu ses|numéros de lead ont perdu leurs} derniers chiffres, comme 1,23457E+11 ({count?ligne|lignes} {rows}), et ne {count?distingue|distinguent} plus les leads. Chacune de ces lignes compte comme un lead distinct. Exportez de nouveau et importez le numéro comme texte, ou choisissez une autre colonne.',
  severalDeals:
    '{count} {count?ligne est|lignes sont} une affaire de plus, avec son propre numéro, d’un lead qui en a déjà une ({count?ligne|lignes} {rows}). Un lead compte comme une seule affaire, au premier montant ; vous pouvez faire additionner les montants.',
  differingAmounts:
    'Les lignes d’une même affaire portent des montants différents ({count} {count?ligne|lignes} : {rows}). Le premier montant est utilisé ; vous pouvez les faire additionner.',
  endBySign:
    '{count} {count?lead a|leads ont} un statut qui ne dit rien d’une issue, et {count?se termine|se terminent} comme le disent d’autres colonnes : gagné ou non, clôturé ou non, actif ou non, motif de perte ({count?ligne|lignes} {rows}). Si c’est faux, choisissez d’autres colonnes, ou aucune.',
  closedWithoutStatus:
    '{count} {count?lead a|leads ont} une date de clôture et pas de statut ({count?ligne|lignes} {rows}), et {count?compte comme ouvert|comptent comme ouverts}. Si un statut vaut pour les lignes d’un groupe, exportez sans groupes ; sinon, complétez-le.',
  onlyADate:
    '{count} {count?ligne contient|lignes contiennent} une date et rien d’autre ({count?ligne|lignes} {rows}), et {count?compte comme un lead|comptent comme des leads} sans type de lead. {count?Supprimez-la s’il s’agit d’un intertitre, ou d’une date remplie d’avance|Supprimez-les s’il s’agit d’intertitres, ou de dates remplies d’avance}.',
  unreadableDate:
    '{count} {count?cellule devrait|cellules devraient} contenir une date et n’en {count?contient|contiennent} pas ({count?ligne|lignes} {rows}). {count?Elle compte comme inconnue|Elles comptent comme inconnues}.',
  unreadableAmount:
    '{count} {count?cellule devrait|cellules devraient} contenir un montant et n’en {count?contient|contiennent} pas ({count?ligne|lignes} {rows}). {count?Elle compte comme inconnue|Elles comptent comme inconnues}.',
  negativeAmount:
    '{count} {count?affaire gagnée a|affaires gagnées ont} un montant inférieur à 0 ({count?ligne|lignes} {rows}). {count?Elle réduit|Elles réduisent} les revenus et ne {count?compte|comptent} pas dans la taille d’affaire.',
  outcomeAfterAsOf:
    '{count} {count?issue tombe|issues tombent} après le dernier jour qui compte ({count?ligne|lignes} {rows}). {count?Ce lead compte comme ouvert|Ces leads comptent comme ouverts}.',
  asOfEarly:
    'Le dernier jour qui compte est le {asOf}, et votre onglet va jusqu’au {latest} : {leads} {leads<2?lead|leads} et {deals} {deals<2?affaire|affaires} d’après ne comptent pas.',
  asOfLater:
    'Le dernier jour qui compte, le {asOf}, est après aujourd’hui, le {today}. Rien ne peut s’être passé après aujourd’hui : les leads ouverts semblent plus anciens qu’ils ne le sont.',
  asOfBeyond: 'Vous avez demandé le {asked}, et ce qui a été compté s’arrête au {asOf} : c’est ce jour qui est utilisé.',
  dealsWithoutLead:
    '{count} {count?affaire|affaires} sur {all} {count?a|ont} une clé qu’aucun lead ne porte, et {count?est écartée|sont écartées} : {keys}.',
  dealsWithoutKey:
    '{count} {count?affaire|affaires} dans « {tab} » {count?n’a|n’ont} pas de clé : {count?elle ne peut être rattachée|elles ne peuvent être rattachées} à un lead et {count?est écartée|sont écartées}. Complétez la clé, ou choisissez une autre colonne de clé.',
  dateOrderUnclear:
    'Dans « {tab} », aucune date ne montre si le jour ou le mois vient d’abord. Le jour d’abord est utilisé ; corrigez si c’est faux.',
  dateOrderMixed:
    'Dans « {tab} », certaines dates commencent par le jour et d’autres par le mois. {count} {count?ligne a une date|lignes ont des dates} {count?lisible|lisibles} des deux façons ({count?ligne|lignes} {rows}) : l’ordre le plus fréquent de la colonne est utilisé. Vérifiez-{count?la|les}.',
  monthsForDays:
    'Dans « {tab} », {count} {count?ligne contient|lignes contiennent} un mois au lieu d’un jour ({count?ligne|lignes} {rows}). Le premier jour de ce mois est utilisé : le délai du lead à l’affaire peut donc être faux d’un mois. Exportez des dates complètes si possible.',
  turnedDates:
    'Dans « {tab} », Sheets avait pris le jour pour le mois dans {count} {count?ligne|lignes} ({rows}) : quand le jour ne dépassait pas 12, il en a fait une date fausse, et le reste est encore du texte. Ces dates sont lues dans l’autre sens ; votre onglet n’est pas modifié. Si c’est faux, importez à nouveau les dates dans un fichier avec les bons paramètres régionaux.',
  perhapsTurnedDates:
    'Dans « {tab} », certaines dates sont encore du texte : dans d’autres, Sheets a peut-être pris le jour pour le mois ({count} {count?ligne|lignes} : {rows}). Elles sont utilisées telles quelles. Comparez-en quelques-unes avec votre CRM.',
  decimalSignMixed:
    'Certains montants ont une virgule décimale et d’autres un point, ou un même signe précède tantôt les centimes, tantôt les milliers. {count} {count?montant est lisible|montants sont lisibles} des deux façons ({count?ligne|lignes} {rows}) et {count?est lu|sont lus} en milliers, sauf si d’autres montants ont plus de deux décimales. Vérifiez-{count?le|les}.',
  perhapsThousandth:
    'Sheets a laissé certains montants en texte, et peut avoir pris dans d’autres le séparateur de milliers pour une décimale : 1.500 devient 1,5. {count} {count?montant avec décimales est utilisé tel quel|montants avec décimales sont utilisés tels quels} ({count?ligne|lignes} {rows}). Comparez-{count?le|en quelques-uns} avec votre CRM ; si c’est faux, importez à nouveau le fichier avec ses propres paramètres régionaux.',
  severalCurrencies:
    'Les affaires gagnées sont dans des devises différentes : {currencies}. Leurs montants sont additionnés tels quels : les revenus et la taille d’affaire sont donc faux. Choisissez une colonne où tous les montants sont dans une seule devise ; à défaut, convertissez-les, ou planifiez pour les affaires dans une seule devise.',
  closedMeansWon:
    'Aucune colonne ne dit quels leads ont été gagnés : chaque date de « {column} » compte donc comme un gain. Choisissez la colonne du statut si des leads perdus y ont aussi une date.',
  perhapsOneDeal:
    '{count} {count?ligne a|lignes ont} le même titre, le même type de lead et les mêmes dates qu’une ligne précédente ({count?ligne|lignes} {rows}), et {count?est|sont} peut-être la même affaire. Elles comptent séparément. Si c’est une seule affaire, choisissez la colonne du titre comme numéro de lead.',
  manyLeadTypes:
    '« {column} » contient {count} types de lead différents. Les taux des types qui ont peu de leads disent peu ; une autre colonne regroupe peut-être mieux les leads.',
  longLeadType:
    '{count} {count?type de lead est|types de lead sont} plus {count?long|longs} qu’un nom ({count?ligne|lignes} {rows}) et {count?a été raccourci|ont été raccourcis}.',
  unreadableType:
    'Le type de lead de {count} {count?ligne|lignes} est une erreur ({rows}). {count?Il compte comme vide|Ils comptent comme vides}.',
  unreadableStatus:
    'Le statut de {count} {count?ligne|lignes} est une erreur ({rows}). {count?Il compte comme inconnu|Ils comptent comme inconnus}.',
  unreadableNumber:
    '{count} {count?cellule devrait|cellules devraient} contenir un nombre, 0 ou plus, et n’en {count?contient|contiennent} pas ({count?ligne|lignes} {rows}). {count?Elle compte|Elles comptent} pour 0.',
  sharedKey:
    '{count} {count?lead a|leads ont} la même clé qu’un lead précédent ({count?ligne|lignes} {rows}). Une affaire compte une seule fois, pour le premier. Choisissez une autre colonne de clé si ce sont des leads différents.',
  leadsWithoutKey:
    '{count} {count?lead n’a|leads n’ont} pas de clé : aucune affaire ne peut {count?lui|leur} être rattachée ({count?ligne|lignes} {rows}), et rien n’y semble gagné. Complétez la clé, ou choisissez une autre colonne de clé.',
  onlySummaries:
    'C’est un historique de mois, pas de leads isolés : les taux et montants sont des moyennes, et le délai du lead à l’affaire n’est pas connu.',
  summariesWithoutDeals:
    'Aucune colonne ne contient le nombre d’affaires : rien ne semble gagné. Choisissez la colonne des affaires.',
  moreDealsThanLeads:
    'Il y a plus d’affaires que de leads de {types} : chaque lead compte comme gagné. Vérifiez que les deux colonnes comptent la même chose.',
  createdAfterAsOf: 'créé après le dernier jour qui compte',
  ignoredStatus: 'un statut que vous avez choisi d’ignorer',
  otherRows: 'laissée de côté : ce plan porte sur une partie des leads',
  totalsRow: 'une ligne de totaux, pas un lead',
  repeatedHeader: 'les noms de colonnes répétés, pas un lead',
  nothingKnown: 'ni date, ni numéro, ni statut de lead',
  noteRow: 'une note sous le tableau, dans une seule cellule',
  noMonth: 'pas de mois',
  emptyTab: 'L’onglet « {tab} » est vide. Choisissez l’onglet qui contient vos leads.',
  noHeader: 'Aucune ligne de « {tab} » ne ressemble à des noms de colonnes. Mettez un nom au-dessus de chaque colonne.',
  onlyHeader: '« {tab} » a des noms de colonnes et aucune ligne en dessous.',
  noLeadColumns:
    'La ligne {row} de « {tab} » a été prise pour celle des noms de colonnes, et aucune colonne ne ressemble à une date, un statut ou une issue de leads. Choisissez vous-même les colonnes, donnez un nom à chacune, ou choisissez un autre onglet.',
  noLeads: 'Aucune ligne de « {tab} » n’a pu être lue comme un lead. Vérifiez les colonnes choisies.',
  allAfterAsOf:
    'Tous les leads de « {tab} » ont été créés après le {asOf}, le dernier jour qui compte : il n’y a encore rien à en apprendre. Choisissez un jour plus tardif, ou vérifiez les dates.',
  noJoinKey:
    '« {leads} » et « {deals} » n’ont pas de colonne de clés en commun. Choisissez dans chacun la colonne qui dit quelle affaire va avec quel lead.',
  keysNotFound:
    '{count} {count?nom est introuvable|noms sont introuvables} dans « {tab} » ; {count?ses|leurs} leads sont gardés sans valeur : {keys}.',
  nothingJoins: 'Aucune clé de « {deals} » ne se trouve dans « {leads} ». Choisissez d’autres colonnes à relier.',
  noSuchValue:
    'Aucune ligne de « {tab} » n’a encore « {value} » sous « {column} ». Choisissez une autre valeur, ou planifiez pour tous les leads.',
  unknownColumn: '« {tab} » n’a pas de colonne {column}. Choisissez une autre colonne.',
  columnChanged:
    '« {was} » n’est plus au-dessus de sa colonne dans « {tab} ». Quelqu’un a peut-être modifié l’en-tête ou inséré une colonne.',
  notLiveTwoTabs: 'l’historique se trouve dans deux onglets',
  notLiveManyRows: 'l’historique a {rows} lignes, et les formules restent rapides jusqu’à {limit}',
  notLiveFoldedRows: 'certaines lignes ne sont pas un lead à part',
  notLiveNoDates: 'il n’y a pas de colonne de dates de création',
  notLiveTextDates: 'les dates sont du texte, pas de vraies dates',
  notLiveTextAmounts: 'certains montants sont du texte, pas des nombres',
  notLiveSigns: 'des colonnes autres que les dates disent quels leads ont été gagnés',
  notLiveTypes: 'certains types de lead ont des espaces autour ou ne sont pas du texte',
  notLiveFilter: 'certaines cellules sous « {column} » ont des espaces autour ou ne sont pas du texte',
  notLiveDiffers: 'des formules compteraient {count} {count?ligne|lignes} autrement que ce rapport ({rows})',
  notLiveSummaries: 'l’historique contient des mois, pas des leads isolés',
  extractRead: 'C’est un extrait d’un entrepôt de données : {leads} leads, comptés en {rows} lignes, au {asOf}.',
  extractOtherDay:
    'Vous avez demandé le {asked}, et l’extrait a été compté au {asOf} : ce jour est utilisé. Pour un autre jour, écrivez-le dans la requête.',
  extractDealsUnused: '« {tab} » n’est pas utilisé : l’extrait contient déjà les affaires.',
  wonBeforeCreatedCounted:
    '{count} {count?affaire a été gagnée|affaires ont été gagnées} avant la création de leur lead. {count?Elle compte comme affaire|Elles comptent comme affaires}, mais pas dans le délai du lead à l’affaire.',
  lostBeforeCreatedCounted:
    '{count} {count?lead a été perdu|leads ont été perdus} avant {count?sa|leur} création. {count?Il compte comme perdu|Ils comptent comme perdus}, mais pas dans le délai du lead à l’affaire.',
  wonWithoutSizeCounted:
    '{count} {count?affaire gagnée n’a|affaires gagnées n’ont} pas de montant, ou un montant inférieur à 0. {count?Elle ne compte|Elles ne comptent} pas dans la taille d’affaire.',
  wonWithoutDateCounted:
    '{count} {count?affaire gagnée n’a|affaires gagnées n’ont} pas de date. {count?Elle compte|Elles comptent} dans le taux, et dans aucun mois.',
  extractColumns:
    '« {tab} » est un extrait d’un entrepôt de données sans les colonnes {columns}. Extrayez toutes les colonnes de la requête.',
  extractCell:
    'La ligne {row} de « {tab} » contient « {text} » sous « {column} », ce que la requête n’y écrit pas. Actualisez l’extrait, ou collez la requête à nouveau.',
  extractSum:
    'La ligne {row} de « {tab} » devrait compter {number} leads, et ses éléments en comptent {sum}. La cellule a été modifiée ou tronquée : actualisez l’extrait.',
  extractRows:
    '« {tab} » contient {found} lignes, et la requête en a produit {expected}. Retirez les filtres, augmentez la limite de lignes de l’extrait et actualisez-le.',
  extractDays:
    '« {tab} » devrait avoir une ligne avec le jour du comptage (as_of), et en a {count}. Refaites l’extrait, dans un onglet à part.',
  notLiveExtract: 'l’historique contient des comptages d’un entrepôt de données, pas des leads isolés',
  'role.leadId': 'Numéro de lead',
  'role.leadType': 'Type de lead',
  'role.created': 'Créé le',
  'role.qualified': 'Accepté par les ventes le',
  'role.won': 'Gagné le',
  'role.lost': 'Perdu le',
  'role.closed': 'Clôturé le',
  'role.status': 'Statut',
  'role.value': 'Montant',
  'role.isWon': 'Gagné (oui ou non)',
  'role.isClosed': 'Clôturé (oui ou non)',
  'role.isActive': 'Actif (oui ou non)',
  'role.lostReason': 'Motif de perte',
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
