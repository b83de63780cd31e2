import type { Remark } from '../history/contract'
import { plan as planEn } from '../i18n/en/plan'
import { report as reportEn } from '../i18n/en/report'
import { wizard as en, type WizardKey } from '../i18n/en/wizard'
import { type Details, fill } from '../i18n/fill'
import { plan as planFr } from '../i18n/fr/plan'
import { report as reportFr } from '../i18n/fr/report'
import { wizard as fr } from '../i18n/fr/wizard'
import type { Language } from '../i18n/language'
import { plan as planNl } from '../i18n/nl/plan'
import { report as reportNl } from '../i18n/nl/report'
import { wizard as nl } from '../i18n/nl/wizard'
import { leadTypeName } from '../plan/lead-type-name'

const WIZARD = { en, nl, fr }
const REPORT: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: reportEn, nl: reportNl, fr: reportFr }
const PLAN = { en: planEn, nl: planNl, fr: planFr }

/** All that the sidebar says, in one language. */
export interface Words {
  readonly say: (key: WizardKey, details?: Details) => string
  readonly remark: (remark: Remark) => string
  /** A column role or a status meaning. */
  readonly name: (kind: 'role' | 'meaning', value: string) => string
  readonly leadType: (leadType: string) => string
}

export const wordsIn = (language: Language): Words => ({
  say: (key, details) => fill(WIZARD[language][key], details),
  remark: ({ code, details }) => fill(REPORT[language][code] ?? code, details),
  name: (kind, value) => REPORT[language][`${kind}.${value}`] ?? value,
  leadType: (leadType) => leadTypeName(leadType, (key, details) => fill(PLAN[language][key], details)),
})
