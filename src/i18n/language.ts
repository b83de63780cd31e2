/** The languages that the add-on speaks. Function names and their help stay English. */
export type Language = 'en' | 'nl' | 'fr'
