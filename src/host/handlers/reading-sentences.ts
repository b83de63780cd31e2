import { LANGUAGES } from '../../i18n/language'
import type { PlanWords } from '../../plan/facts'
import { planWords } from '../words'

/** A plan that goes, and the day, as it is printed. */
export interface Removed {
  readonly plan: string
  readonly day: string
}

/** Stands for what a sentence is filled with. */
const ANYTHING = '\u0000'

/**
 * What a tab says of a plan that it reads, once that plan is gone: that its figures stay as they are. Tabs do not keep which language
 * they speak. Ask for it before anything is written: the words are read here.
 * @returns what a text becomes; null where it says nothing of a plan, or is a person's
 */
export function sentencesAfter(removed: Removed): (text: string) => string | null {
  const all = LANGUAGES.map((language) => afterRemoval(planWords(language), removed))
  return (text) => all.map((after) => after(text)).find((after) => after !== null) ?? null
}

function afterRemoval(say: PlanWords, removed: Removed): (text: string) => string | null {
  const told = say('plan.removed', { ...removed })
  const earlier = `(?: ${pattern(say('plan.removed', { plan: ANYTHING, day: ANYTHING }))})*`
  // A comparison reads several plans: that one is gone comes after what it says of all.
  const compares = new RegExp(`^${pattern(say('compare.explained', { day: ANYTHING }))}${earlier}$`)
  const reads = pattern(say('measured.plan', { plan: ANYTHING }))
  const readsOne = new RegExp(`^(${pattern(say('returns.explained'))} )?${reads}(?: ${pattern(say('returns.fromPlan'))})?$`)
  return (text) => {
    if (compares.test(text)) return text.endsWith(told) ? null : `${text} ${told}`
    const found = readsOne.exec(text)
    return found && `${found[1] ?? ''}${told}`
  }
}

const pattern = (sentence: string): string =>
  sentence
    .split(ANYTHING)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*?')
