/** The months in English, Dutch and French, without accents. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'januari', 'janvier'],
  ['february', 'februari', 'fevrier'],
  ['march', 'maart', 'mars', 'mrt'],
  ['april', 'avril'],
  ['may', 'mei', 'mai'],
  ['june', 'juni', 'juin'],
  ['july', 'juli', 'juillet'],
  ['august', 'augustus', 'aout'],
  ['september', 'septembre'],
  ['october', 'oktober', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
]
const SHORTEST = 3

/** Without accents, in small letters. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** The number of a month (1 to 12) by its name or the beginning of it; null where no month, or more than one, is called so. */
export function monthOfName(word: string): number | null {
  if (word.length < SHORTEST) return null
  const found = MONTH_NAMES.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? [index + 1] : []))
  return found.length === 1 ? (found[0] as number) : null
}
