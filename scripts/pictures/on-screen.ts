import { host as hostEn } from '../../src/i18n/en/host'
import { plan as planEn } from '../../src/i18n/en/plan'
import { views as viewsEn } from '../../src/i18n/en/views'
import { wizard as wizardEn } from '../../src/i18n/en/wizard'
import { host as hostFr } from '../../src/i18n/fr/host'
import { plan as planFr } from '../../src/i18n/fr/plan'
import { views as viewsFr } from '../../src/i18n/fr/views'
import { wizard as wizardFr } from '../../src/i18n/fr/wizard'
import type { Language } from '../../src/i18n/language'
import { host as hostNl } from '../../src/i18n/nl/host'
import { plan as planNl } from '../../src/i18n/nl/plan'
import { views as viewsNl } from '../../src/i18n/nl/views'
import { wizard as wizardNl } from '../../src/i18n/nl/wizard'
import type { Frame } from './camera'
import type { Desk } from './desk'

/** Everything that a person can read on the screen, by language. */
export const ON_SCREEN = {
  en: { ...planEn, ...wizardEn, ...viewsEn, ...hostEn },
  nl: { ...planNl, ...wizardNl, ...viewsNl, ...hostNl },
  fr: { ...planFr, ...wizardFr, ...viewsFr, ...hostFr },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

type ScreenKey = keyof (typeof ON_SCREEN)['en']
export type Words = (key: ScreenKey) => string

export const wordsOf =
  (language: Language): Words =>
  (key) =>
    ON_SCREEN[language][key]

/** The rows from one heading of the plan tab to before the next, less the blank ones between them. */
export async function blockFrame(
  desk: Desk,
  heading: string | null,
  next: string,
  lastColumn: string,
  blankRows = 1,
): Promise<Frame & { of: 'cells' }> {
  const rows = await desk.ask((workbench) => workbench.values(workbench.activeTab()))
  const rowOf = (text: string): number => {
    const index = rows.findIndex((row) => row.includes(text))
    if (index < 0) throw new Error(`No row of the plan says “${text}”.`)
    return index + 1
  }
  return { of: 'cells', from: heading === null ? 1 : rowOf(heading), until: rowOf(next) - 1 - blankRows, lastColumn }
}
