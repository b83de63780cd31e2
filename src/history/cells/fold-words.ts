const CACHE = new Map<string, string>()
const MOST_CACHED = 10_000
const LONGEST_CACHED = 200

/**
 * Words as they are compared: without accents, case, punctuation and the prefix that Pipedrive puts
 * before each header. `Affaire - Étape` and `etape` are the same word.
 */
export function foldWords(text: string): string {
  const known = CACHE.get(text)
  if (known !== undefined) return known
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^\s*(deal|affaire|lead|person|organization)\s+-\s+/, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
  if (CACHE.size < MOST_CACHED && text.length <= LONGEST_CACHED) CACHE.set(text, folded)
  return folded
}
