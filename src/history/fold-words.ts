const CACHE = new Map<string, string>()

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
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
  if (CACHE.size < 10_000) CACHE.set(text, folded)
  return folded
}
