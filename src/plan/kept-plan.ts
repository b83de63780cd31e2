import { isLanguage, type Language } from '../i18n/language'
import type { PlanFacts, PlanWords } from './facts'

/** The layout that this version writes, counted up with any change of what is kept; an older or newer one is recognised, and left alone. */
export const LAYOUT_VERSION = 9

/** How the hidden cell begins which holds what a plan was described from. */
const OPENING = '{"revenueTeamPlanner":'

/** JSON knows no infinity; a prior of endless strength has one. */
const INFINITY = '∞'

export const isKeptPlan = (text: unknown): text is string => typeof text === 'string' && text.startsWith(OPENING)

/** Sheets takes 50,000 characters in a cell. */
const MOST_CHARACTERS = 49_900

/**
 * What a plan was described from, as the text of one cell. It lies in the tab itself: a tab that is copied, renamed or
 * moved carries it along, and *Refresh* can tell what the add-on wrote from what a person changed since. Of its baselines as many
 * are kept as the cell has room for, the newest of all at least.
 * @param next what is being written over it, and what cut-off refreshes wrote before: these are recognised by it
 */
export function keepPlan(facts: PlanFacts, next: readonly PlanFacts[] = []): string {
  const kept = (baselines: number): string => textOf(withNewest(facts, baselines), next)
  const whole = kept(facts.log.length)
  if (whole.length <= MOST_CHARACTERS) return whole
  let [fitting, tooMany] = [1, facts.log.length]
  while (tooMany - fitting > 1) {
    const half = Math.floor((fitting + tooMany) / 2)
    if (kept(half).length <= MOST_CHARACTERS) fitting = half
    else tooMany = half
  }
  const text = kept(fitting)
  // What was cut off longest ago is the first that can be done without.
  return text.length > MOST_CHARACTERS && next.length > 1 ? keepPlan(facts, next.slice(0, -1)) : text
}

const textOf = (facts: PlanFacts, next: readonly PlanFacts[]): string =>
  JSON.stringify(
    { revenueTeamPlanner: LAYOUT_VERSION, facts: bare(facts), ...(next.length > 0 && { next: next.map(newestOnly) }) },
    (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? INFINITY : value),
  )

/** Without what is known otherwise. */
const bare = ({ words: _, olderBaselines, ...rest }: PlanFacts) => (olderBaselines > 0 ? { ...rest, olderBaselines } : rest)

const withNewest = (facts: PlanFacts, baselines: number): PlanFacts => ({
  ...facts,
  log: facts.log.slice(0, baselines),
  olderBaselines: facts.olderBaselines + Math.max(0, facts.log.length - baselines),
})

/** All baselines but the newest stand in the log of the plan itself: a cell holds them once. */
const newestOnly = ({ words: _, olderBaselines: __, ...rest }: PlanFacts) => ({ ...rest, log: rest.log.slice(0, 1) })

export type Recalled =
  | { readonly kind: 'plan'; readonly facts: PlanFacts; readonly next: readonly PlanFacts[] }
  | { readonly kind: 'otherLayout'; readonly layoutVersion: number }
  | { readonly kind: 'broken' }

interface Kept {
  readonly revenueTeamPlanner: number
  readonly facts: KeptFacts
  readonly next?: readonly KeptFacts[]
}

type KeptFacts = Omit<PlanFacts, 'words' | 'olderBaselines'> & Partial<Pick<PlanFacts, 'olderBaselines'>>
type Wordless = Omit<PlanFacts, 'words'>

/**
 * The way back from the cell's text.
 * @param wordsIn may throw where Google does not give the words: that is no fault of the plan, and goes on to the caller
 */
export function recallPlan(text: string, wordsIn: (language: Language) => PlanWords): Recalled {
  const kept = parsed(text)
  if (!kept) return { kind: 'broken' }
  if (kept.revenueTeamPlanner !== LAYOUT_VERSION) return { kind: 'otherLayout', layoutVersion: kept.revenueTeamPlanner }
  const plans = unfolded(kept)
  if (!plans) return { kind: 'broken' }
  const spoken = (facts: Wordless): PlanFacts => ({ ...facts, words: wordsIn(facts.origin.language) })
  return { kind: 'plan', facts: spoken(plans.facts), next: plans.next.map(spoken) }
}

function parsed(text: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(text, (_, value: unknown) => (value === INFINITY ? Number.POSITIVE_INFINITY : value))
    return typeof kept === 'object' ? (kept as Kept | null) : null
  } catch {
    return null
  }
}

/** A plan and what was being written over it, each with all its baselines; null where a person changed the cell. */
function unfolded({ facts, next = [] }: Kept): { readonly facts: Wordless; readonly next: readonly Wordless[] } | null {
  try {
    const { olderBaselines = 0 } = facts
    const all = next.map((each) => ({ ...each, log: [...each.log, ...facts.log], olderBaselines }))
    const isKnown = [facts, ...all].every(({ origin }) => isLanguage(origin.language))
    return isKnown ? { facts: { ...facts, olderBaselines }, next: all } : null
  } catch {
    return null
  }
}
