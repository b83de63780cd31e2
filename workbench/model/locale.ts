/** What typing and showing depend on in a workbook's locale. */
export interface LocaleRules {
  readonly tag: string
  readonly decimal: ',' | '.'
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd'
}

const known = new Map<string, LocaleRules>()

/** Rules of a Sheets locale such as `nl_BE`. */
export function localeRules(locale: string): LocaleRules {
  let rules = known.get(locale)
  if (!rules) {
    const tag = locale.replace('_', '-')
    const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find((part) => part.type === 'decimal')?.value
    const order = new Intl.DateTimeFormat(tag)
      .formatToParts(0)
      .map((part) => part.type[0])
      .filter((letter) => 'dmy'.includes(letter ?? ''))
    rules = { tag, decimal: decimal === ',' ? ',' : '.', dateOrder: order.join('') as LocaleRules['dateOrder'] }
    known.set(locale, rules)
  }
  return rules
}
