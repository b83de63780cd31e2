import type { Remark } from '../history/contract'
import { report as reportEn } from '../i18n/en/report'
import { type TermKey, terms as termsEn } from '../i18n/en/terms'
import { wizard as en, type WizardKey } from '../i18n/en/wizard'
import { type Details, fill } from '../i18n/fill'
import { report as reportFr } from '../i18n/fr/report'
import { terms as termsFr } from '../i18n/fr/terms'
import { wizard as fr } from '../i18n/fr/wizard'
import type { Language } from '../i18n/language'
import { report as reportNl } from '../i18n/nl/report'
import { terms as termsNl } from '../i18n/nl/terms'
import { wizard as nl } from '../i18n/nl/wizard'
import { leadTypeName } from '../plan/lead-type-name'

const WIZARD = { en, nl, fr }
const REPORT: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: reportEn, nl: reportNl, fr: reportFr }
const TERMS = { en: termsEn, nl: termsNl, fr: termsFr }

/** All that the sidebar says, in one language. */
export interface Words {
  readonly say: (key: WizardKey, details?: Details) => string
  readonly remark: (remark: Remark) => string
  /** A column role or a status meaning. */
  readonly name: (kind: 'role' | 'meaning', value: string) => string
  readonly leadType: (leadType: string) => string
  /** What the plan tab says too, in the same words. */
  readonly term: (key: TermKey, details?: Details) => string
}

export const wordsIn = (language: Language): Words => ({
  say: (key, details) => fill(WIZARD[language][key], details),
  remark: ({ code, details }) => fill(REPORT[language][code] ?? code, details),
  name: (kind, value) => REPORT[language][`${kind}.${value}`] ?? value,
  term: (key, details) => fill(TERMS[language][key], details),
  leadType: (leadType) => leadTypeName(leadType, (key) => TERMS[language][key]),
})
