import { signIn } from '../domain/currencies'
import { type Currency, currencyIn } from './currency'

/** How a workbook of this locale writes money, such as `nl_BE` → `€ 1.000`. Sheets does not tell a workbook’s currency. A locale without a country has no telling sign: euro. */
export const currencyOf = (locale: string): Currency =>
  currencyIn(localeTag(locale), signIn(locale.slice(3, 5)) ?? (locale === 'en' ? '$' : '€'))

/** `nl_BE` → `nl-BE`, as Intl writes it. */
export const localeTag = (locale: string): string => locale.replace('_', '-')
