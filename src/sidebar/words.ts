import type { Remark } from '../history/contract'
import { type FollowKey, follow as followEn } from '../i18n/en/follow'
import { report as reportEn } from '../i18n/en/report'
import { type TermKey, terms as termsEn } from '../i18n/en/terms'
import { type ViewKey, views as viewsEn } from '../i18n/en/views'
import { type WizardKey, wizard as wizardEn } from '../i18n/en/wizard'
import { type Details, fill } from '../i18n/fill'
import { follow as followFr } from '../i18n/fr/follow'
import { report as reportFr } from '../i18n/fr/report'
import { terms as termsFr } from '../i18n/fr/terms'
import { views as viewsFr } from '../i18n/fr/views'
import { wizard as wizardFr } from '../i18n/fr/wizard'
import type { Language } from '../i18n/language'
import { follow as followNl } from '../i18n/nl/follow'
import { report as reportNl } from '../i18n/nl/report'
import { terms as termsNl } from '../i18n/nl/terms'
import { views as viewsNl } from '../i18n/nl/views'
import { wizard as wizardNl } from '../i18n/nl/wizard'
import { leadTypeName } from '../plan/lead-type-name'

const SAID = {
  en: { ...wizardEn, ...viewsEn },
  nl: { ...wizardNl, ...viewsNl },
  fr: { ...wizardFr, ...viewsFr },
}
const FOLLOW = { en: followEn, nl: followNl, fr: followFr }
const REPORT: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: reportEn, nl: reportNl, fr: reportFr }
const TERMS = { en: termsEn, nl: termsNl, fr: termsFr }

/** All that the sidebar says, in one language. */
export interface Words {
  readonly language: Language
  readonly say: (key: WizardKey | ViewKey, details?: Details) => string
  readonly remark: (remark: Remark) => string
  /** A column role or a status meaning. */
  readonly name: (kind: 'role' | 'meaning', value: string) => string
  readonly leadType: (leadType: string) => string
  /** What the plan tab says too, in the same words. */
  readonly term: (key: TermKey, details?: Details) => string
  /** An ISO month by its name: `March 2027`. */
  readonly month: (month: string) => string
  readonly follow: (key: FollowKey, details?: Details) => string
}

export const wordsIn = (language: Language): Words => ({
  language,
  say: (key, details) => fill(SAID[language][key], details),
  remark: ({ code, details }) => fill(REPORT[language][code] ?? code, details),
  name: (kind, value) => REPORT[language][`${kind}.${value}`] ?? value,
  term: (key, details) => fill(TERMS[language][key], details),
  month: (month) => `${TERMS[language][`month.${Number(month.slice(5))}` as TermKey]} ${month.slice(0, 4)}`,
  follow: (key, details) => fill(FOLLOW[language][key], details),
  leadType: (leadType) => leadTypeName(leadType, (key) => TERMS[language][key]),
})
