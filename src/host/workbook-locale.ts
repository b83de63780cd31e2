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

/** The currency sign of a workbook's locale, such as `nl_BE` → `€`. A locale without a country has no telling sign: euro. */
export const currencySign = (locale: string): string => CURRENCIES[locale.slice(3, 5)] ?? (locale === 'en' ? '$' : '€')

/** `nl_BE` → `nl-BE`, as Intl writes it. */
export const localeTag = (locale: string): string => locale.replace('_', '-')
