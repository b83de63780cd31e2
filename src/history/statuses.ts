import type { StatusMeaning } from './contract'
import { foldWords } from './fold-words'

/** Words for outcomes, folded; a status that holds one means that. Lost comes first: "closed lost" holds both. */
const MEANINGS: readonly (readonly [StatusMeaning, readonly string[]])[] = [
  [
    'lost',
    [
      'lost',
      'verloren',
      'geweigerd',
      'perdu',
      'perdue',
      'perdante',
      'refused',
      'refuse',
      'disqualified',
      'rejected',
      'afgewezen',
      'rejete',
      'rejetee',
      'returned',
      'teruggestuurd',
      'unqualified',
      'niet gekwalificeerd',
      'dead',
      'churned',
      'not interested',
      'geen interesse',
    ],
  ],
  [
    'won',
    [
      'won',
      'gewonnen',
      'aanvaard',
      'gagne',
      'gagnee',
      'gagnante',
      'signe',
      'signee',
      'signed',
      'accepted',
      'customer',
      'klant',
      'client',
    ],
  ],
  [
    'sql',
    [
      'sql',
      'sales qualified',
      'sales qualified lead',
      'qualified',
      'gekwalificeerd',
      'qualifie',
      'qualifiee',
      'opportunity',
      'opportuniteit',
    ],
  ],
]

/** What a status seems to mean. Whatever is not known to be an end is open: unknown is not failed. */
export function meaningOf(status: string): StatusMeaning {
  const words = ` ${foldWords(status)} `
  for (const [meaning, known] of MEANINGS) {
    if (known.some((word) => words.includes(` ${word} `))) return meaning
  }
  return 'open'
}
