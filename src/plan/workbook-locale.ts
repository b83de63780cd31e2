import { type Currency, currencyIn } from './currency'

/** Currency by country, for the workbook's number formats. Sheets does not tell a workbook's currency. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: '$',
  CA: '$',
  AU: '$',
  NZ: '$',
  MX: '$',
  GB: '£',
  CH: 'CHF',
  JP: '¥',
  IN: '₹',
  SE: 'kr',
  NO: 'kr',
  DK: 'kr',
  PL: 'zł',
  CZ: 'Kč',
  HU: 'Ft',
  BR: 'R$',
  ZA: 'R',
}

/** Every sign that an amount may carry and that is written in letters. */
export const CURRENCIES_IN_LETTERS: readonly string[] = [...new Set(Object.values(CURRENCIES))].filter((sign) =>
  /^\p{L}+$/u.test(sign),
)

/** How a workbook of this locale writes money, such as `nl_BE` → `€ 1.000`. A locale without a country has no telling sign: euro. */
export const currencyOf = (locale: string): Currency =>
  currencyIn(localeTag(locale), CURRENCIES[locale.slice(3, 5)] ?? (locale === 'en' ? '$' : '€'))

/** `nl_BE` → `nl-BE`, as Intl writes it. */
export const localeTag = (locale: string): string => locale.replace('_', '-')
