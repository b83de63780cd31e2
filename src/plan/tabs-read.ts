/** A tab before its `!`: in quotes, in which a quote is doubled, or bare where its name is one word. Texts are passed over. */
const TEXT_OR_TAB = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\d_.]+)!/gu

/** The names of the other tabs that a formula reads, as Sheets shows it. */
export const tabsRead = (formula: string): string[] =>
  [...formula.matchAll(TEXT_OR_TAB)].flatMap(([, quoted, bare]) => quoted?.replace(/''/g, "'") ?? bare ?? [])

/** A text, a tab in quotes, or a word: a function or a name. */
const TEXT_TAB_OR_WORD = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_][\p{L}\d_.]*)/gu

/** The words of a formula, the names that it reads among them. */
export const namesRead = (formula: string): string[] => [...formula.matchAll(TEXT_TAB_OR_WORD)].flatMap(([, word]) => word ?? [])
