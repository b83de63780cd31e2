import type { StatusMeaning } from '../contract'
import { foldWords } from './fold-words'
import { ALONE, MEANINGS } from './status-words'

/** An end that was taken back: work goes on. "Re-opened (was lost)", "Proposal rejected - revising". */
const GOES_ON =
  /\b(re ?opened|heropend|opnieuw geopend|rouverte?|reouverte?|revising|under revision|to be revised|in herziening|wordt herwerkt|herwerken|en revision)\b/

/** What stands behind these words is hoped for, or feared: "awaiting signed contract", "wacht op akkoord", "at risk of being lost". */
const HOPED_FOR = new RegExp(
  `\\b(${[
    'awaiting|waiting|pending|wacht|wachten|wachtend|in afwachting|en attente|to be|te worden|a etre',
    'likely|probably|expected|can be|could be|may be|might be|at risk|risk of',
    'waarschijnlijk|vermoedelijk|verwacht|misschien|kan nog|probablement|peut etre|risque',
  ].join('|')})\\b.*$`,
)

const NEGATION = '(not|no|niet|geen|non|pas|never|nooit|jamais|aucune?|if|almost|bijna|presque|previously|eerder)'
/** "Nog niet gewonnen", "not yet accepted": that may still come. */
const NOT_YET = /\b(nog (niet|geen)|not yet|pas encore|toujours pas) [a-z]+|\bno [a-z]+ yet\b/g
/** "Not won", "pas de commande": the word stands there, and it has not happened. */
const NEGATED = new RegExp(
  `\\b${NEGATION} ((yet|been|be|de|d|encore|nog|a|an|een|une?|the|sales) )*[a-z]+|\\b(without|zonder|sans)\\b.*$`,
  'g',
)
/** Phrases that hold a negation themselves, such as "not interested". */
const DENIES = new RegExp(`\\b(${NEGATION}|sans) `)

const ACCEPTED = 'accepted|aanvaarde?|geaccepteerde?|accepte|acceptee'
/** These are said of a lead, and of any step on its way. */
const OF_ANY_STEP = `${ACCEPTED}|signed|getekende?|ondertekende?|signe|signee|returned|teruggestuurde?|rejected|afgewezen|rejete|rejetee|refused|geweigerde?|refuse|refusee|declined|cancelled|canceled|geannuleerde?|annule|annulee|expired|vervallen|expire|expiree`
const STEP =
  'meetings?|calls?|demos?|demonstration|invite|invitation|appointment|intro|introduction|nda|loi|letter of intent|visit|trial|pilot|poc|connection|linkedin|afspraak|uitnodiging|gesprek|vergadering|bezoek|proefperiode|geheimhouding|intentieverklaring|intentieovereenkomst|rendez vous|rdv|reunion|appel|visite|essai|lettre d intention|accord de confidentialite'
/** Words between a step and what came of it. */
const BETWEEN = '( (was|is|has been|werd|est|a ete|request|the|our|de|het|la|le|l))?'
/** "Meeting accepted", "NDA signed", "returned call": a step, not an end. */
const ONLY_A_STEP = new RegExp(`\\b(${STEP})${BETWEEN} (${OF_ANY_STEP})\\b|\\b(${OF_ANY_STEP})${BETWEEN} (${STEP})\\b`, 'g')

const LEAD = 'leads?|mql|sql|sal|pql|prospect|opportunity|opportuniteit|opportunite'
const SALES =
  'sales|sdr|bdr|ae|rep|sales rep|account executive|verkoop|verkoper|ventes|les ventes|commercial|le commercial|equipe commerciale'
/** "MQL accepted", "lead aanvaard", "accepted by SDR": Sales takes it on, which is no deal yet. */
const TAKEN_ON = new RegExp(
  `\\b(${LEAD})${BETWEEN} (${ACCEPTED})\\b(?! ((our|the) )?(offer|quote|proposal|contract))|\\b(${ACCEPTED}) (${LEAD})\\b|\\b(${ACCEPTED}) (by|door|par) (the |our |de |onze |het |l )?(${SALES})\\b`,
)

const CLOSED = /^(closed|gesloten|afgesloten|fermee?|cloturee?)$/

const SURELY_WON = /\b(won|gewonnen|gagnee?)\b/

/** What a status seems to mean. Whatever is not known to be an end is open: unknown is not failed. */
export function meaningOf(status: string): StatusMeaning {
  const parts = partsOf(status)
  const said = parts.join(' ')
  if (GOES_ON.test(said)) return 'open'
  const all = said.replace(HOPED_FOR, '·').replace(NOT_YET, '·')
  const happened = parts
    .map((part) => part.replace(NEGATED, '·'))
    .join(' ')
    .replace(HOPED_FOR, '·')
  const found = longestOf(all, happened)
  if (found === 'won' && TAKEN_ON.test(happened) && !SURELY_WON.test(happened)) return 'sql'
  if (found) return found
  // A reason behind it says that nothing came of it: "Closed - no response".
  if (parts.length > 1 && CLOSED.test(parts[0] as string) && !HOPED_FOR.test(said)) return 'lost'
  const alone = said.replace(/^\d+ |(^| )\d+%( |$)/g, '')
  return ALONE.find(([, words]) => words.test(alone))?.[0] ?? 'open'
}

/** Whether a status itself says that a lead is open: then no other column knows better. */
export const saysOpen = (status: string): boolean => {
  const said = partsOf(status).join(' ')
  return GOES_ON.test(said) || /\b(open|lopend|in progress|en cours|ouverte?)\b/.test(said)
}

/** "Signed up for a webinar" signs nothing. */
const SIGNED_UP = /\bsigned up\b/g

/** The folded words between dashes, brackets and commas, without those that tell of a step on the way. */
const partsOf = (status: string): string[] =>
  status
    .split(/\s[-\u2013\u2014]\s|[:;,()|/]/)
    .map((part) => foldWords(part).replace(SIGNED_UP, '·').replace(ONLY_A_STEP, '·'))
    .filter(Boolean)

/** The meaning of the longest phrase: of those that deny something in all that is said, of the others in what has happened. */
function longestOf(all: string, happened: string): StatusMeaning | null {
  let best: { readonly meaning: StatusMeaning; readonly words: number } | null = null
  for (const [meaning, known] of MEANINGS) {
    for (const phrase of known) {
      const words = phrase.split(' ').length
      const text = DENIES.test(phrase) ? all : happened
      if (words > (best?.words ?? 0) && ` ${text} `.includes(` ${phrase} `)) best = { meaning, words }
    }
  }
  return best?.meaning ?? null
}
