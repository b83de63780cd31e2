/** The languages that the add-on speaks. Function names and their help stay English. */
export const LANGUAGES = ['en', 'nl', 'fr'] as const

export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value)
