/** How a workbook writes money: what stands before an amount and what behind it, spaces included; one of them is empty. */
export interface Currency {
  /** Such as `€`. */
  readonly sign: string
  readonly before: string
  readonly after: string
}

/** `€ 1.000` in Dutch, `1 000 €` in French, `€1,000` in English: as the language of the workbook has it. */
export function currencyIn(localeTag: string, sign: string): Currency {
  const parts = new Intl.NumberFormat(localeTag, { style: 'currency', currency: 'EUR' }).formatToParts(1)
  const place = (type: string): number => parts.findIndex((part) => part.type === type)
  if (place('currency') > place('integer')) return { sign, before: '', after: `\u00a0${sign}` }
  // Letters never touch an amount: CHF 1,000.
  const apart = parts[place('currency') + 1]?.type === 'literal' || /\p{L}$/u.test(sign)
  return { sign, before: apart ? `${sign}\u00a0` : sign, after: '' }
}

/** An amount that is printed already, with its currency. */
export const withCurrency = ({ before, after }: Currency, amount: string): string => `${before}${amount}${after}`
