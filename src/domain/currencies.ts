/** A sign that people write beside amounts. */
interface CurrencySign {
  readonly sign: string
  /** By ISO 4217; where several currencies share a sign, the one that a sign alone is taken for. */
  readonly code: string
  /** Countries (ISO 3166) whose workbooks write amounts with this sign. */
  readonly countries: string
}

const SIGNS: readonly CurrencySign[] = [
  { sign: '€', code: 'EUR', countries: '' },
  { sign: '$', code: 'USD', countries: 'US CA AU NZ MX' },
  { sign: 'US$', code: 'USD', countries: '' },
  { sign: '£', code: 'GBP', countries: 'GB' },
  { sign: 'CHF', code: 'CHF', countries: 'CH' },
  { sign: '¥', code: 'JPY', countries: 'JP' },
  { sign: '₹', code: 'INR', countries: 'IN' },
  { sign: 'kr', code: 'SEK', countries: 'SE NO DK' },
  { sign: 'zł', code: 'PLN', countries: 'PL' },
  { sign: 'Kč', code: 'CZK', countries: 'CZ' },
  { sign: 'Ft', code: 'HUF', countries: 'HU' },
  { sign: 'R$', code: 'BRL', countries: 'BR' },
  { sign: 'R', code: 'ZAR', countries: 'ZA' },
  { sign: 'euro', code: 'EUR', countries: '' },
  { sign: 'euros', code: 'EUR', countries: '' },
]

const CODES =
  'EUR USD GBP CHF JPY CNY SEK NOK DKK PLN CZK HUF RON BGN CAD AUD NZD INR BRL MXN ZAR TRY ILS AED SAR MAD TND SGD HKD KRW'.split(
    ' ',
  )

/** The sign with which workbooks of a country write amounts; undefined for one that we do not know. */
export const signIn = (country: string): string | undefined =>
  SIGNS.find(({ countries }) => countries !== '' && countries.split(' ').includes(country))?.sign

/** Everything that may stand beside an amount, signs and codes, in capitals, each with its code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...CODES.map((code) => [code, code] as const),
  ...SIGNS.map(({ sign, code }) => [sign.toUpperCase(), code] as const),
])
