import { foldWords } from '../columns/fold-words'
import type { StatusMeaning } from '../contract'

/**
 * Words for outcomes, folded. Of all that a status holds, the longest phrase decides: "sales accepted" is more than
 * "accepted". Of equal ones the first in this order: "closed lost customer" is lost.
 */
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
      'refusee',
      'disqualified',
      'rejected',
      'afgewezen',
      'rejete',
      'rejetee',
      'returned',
      'teruggestuurd',
      'unqualified',
      'qualified out',
      'not qualified',
      'niet gekwalificeerd',
      'non qualifie',
      'non qualifiee',
      'not accepted',
      'niet aanvaard',
      'non accepte',
      'non acceptee',
      'dead',
      'churned',
      'not interested',
      'niet geinteresseerd',
      'pas interesse',
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
      'accepte',
      'acceptee',
    ],
  ],
  [
    'sql',
    [
      'sql',
      'sales qualified',
      'sales qualified lead',
      'sales accepted',
      'accepted by sales',
      'aanvaard door sales',
      'aanvaard door verkoop',
      'accepte par les ventes',
      'accepte par sales',
      'lead accepted',
      'accepted lead',
      'qualified',
      'gekwalificeerd',
      'qualifie',
      'qualifiee',
      'opportunity',
      'opportuniteit',
    ],
  ],
  ['open', ['marketing qualified', 'won t']],
]

/** A customer is a win where that is all a status says: an offer can lie "with a customer" for long. */
const CUSTOMER =
  /^(closed |new |existing |nieuwe |bestaande |nouveau |nouvelle )?(customer|klant|client|cliente)( gewonnen| won| gagne)?$/

/** "Not won", "nog niet gewonnen", "pas encore gagné", "to be signed": the word stands there, and it has not happened. */
const NOT_YET =
  /\b(not|niet|non|pas|never|nooit|jamais|to be|te worden|awaiting|if|almost|bijna|presque) (yet |been |be |encore |nog )?[a-z]+/g

/** What a status seems to mean. Whatever is not known to be an end is open: unknown is not failed. */
export function meaningOf(status: string): StatusMeaning {
  const folded = foldWords(status)
  const all = ` ${folded} `
  const happened = ` ${folded.replace(NOT_YET, '·')} `
  let best: { readonly meaning: StatusMeaning; readonly words: number } | null = null
  for (const [meaning, known] of MEANINGS) {
    for (const phrase of known) {
      const words = phrase.split(' ').length
      if ((words > 1 ? all : happened).includes(` ${phrase} `) && words > (best?.words ?? 0)) best = { meaning, words }
    }
  }
  return best?.meaning ?? (CUSTOMER.test(folded) ? 'won' : 'open')
}
