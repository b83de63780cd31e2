import { host as en, type HostKey } from '../i18n/en/host'
import { plan as enPlan } from '../i18n/en/plan'
import { type Details, fill } from '../i18n/fill'
import { host as fr } from '../i18n/fr/host'
import { plan as frPlan } from '../i18n/fr/plan'
import type { Language } from '../i18n/language'
import { host as nl } from '../i18n/nl/host'
import { plan as nlPlan } from '../i18n/nl/plan'
import type { PlanWords } from '../plan/facts'

const HOST = { en, nl, fr } as const
const PLAN = { en: enPlan, nl: nlPlan, fr: frPlan } as const

/** A sentence of the menu or of an error, in the user's language. */
export const hostWords = (language: Language, key: HostKey, details?: Details): string => fill(HOST[language][key], details)

/** The plan's sentences, in one language. */
export const planWords =
  (language: Language): PlanWords =>
  (key, details) =>
    fill(PLAN[language][key], details)
