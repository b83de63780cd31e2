/** Names of columns whose amounts a CRM has converted into the company's own currency, folded. */
export const CONVERTED_AMOUNTS: readonly string[] = [
  'amount in company currency',
  'bedrag in bedrijfsvaluta',
  'bedrag in valuta van bedrijf',
  'montant dans la devise de l entreprise',
  'montant dans la devise de la societe',
  'montant en devise de l entreprise',
  'amount converted',
  'bedrag geconverteerd',
  'bedrag omgerekend',
  'montant converti',
]

/** Names of columns that hold the currency of an amount; the surest first. */
export const CURRENCY_WORDS: readonly string[] = [
  'currency of value',
  'deal currency',
  'deal currency code',
  'amount currency',
  'opportunity currency',
  'currency',
  'currency code',
  'currencyisocode',
  'currency iso code',
  'currency id',
  'munteenheid van waarde',
  'munteenheid',
  'valuta van waarde',
  'valuta',
  'valutacode',
  'devise de la valeur',
  'devise du montant',
  'devise',
  'monnaie',
]
