import type { Frame, Page } from 'playwright-core'
import { host as hostEn } from '../../../src/i18n/en/host'
import { type TermKey, terms as termsEn } from '../../../src/i18n/en/terms'
import { type ViewKey, views as viewsEn } from '../../../src/i18n/en/views'
import { type WizardKey, wizard as wizardEn } from '../../../src/i18n/en/wizard'
import { host as hostFr } from '../../../src/i18n/fr/host'
import { terms as termsFr } from '../../../src/i18n/fr/terms'
import { views as viewsFr } from '../../../src/i18n/fr/views'
import { wizard as wizardFr } from '../../../src/i18n/fr/wizard'
import type { Language } from '../../../src/i18n/language'
import { host as hostNl } from '../../../src/i18n/nl/host'
import { terms as termsNl } from '../../../src/i18n/nl/terms'
import { views as viewsNl } from '../../../src/i18n/nl/views'
import { wizard as wizardNl } from '../../../src/i18n/nl/wizard'
import { tabTo } from './in-sidebar'

/** What the keyboard of one journey needs. */
export interface Journey {
  readonly page: Page
  readonly sidebar: Frame
  readonly words: Readonly<Record<ViewKey | WizardKey | TermKey | 'menu.newPlan', string>>
}

export const WORDS: Readonly<Record<Language, Journey['words']>> = {
  en: { ...wizardEn, ...termsEn, ...hostEn, ...viewsEn },
  nl: { ...wizardNl, ...termsNl, ...hostNl, ...viewsNl },
  fr: { ...wizardFr, ...termsFr, ...hostFr, ...viewsFr },
}

/** How long a command may take, in milliseconds. */
export const LONGEST_COMMAND = 60000

/** How each language is called in the list of languages. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands', fr: 'Français' }

/** Goes to a view, back to the top of the sidebar, and waits until it is there. */
export async function goTo({ page, sidebar, words }: Journey, view: 'follow' | 'refresh' | 'tabs' | 'functions'): Promise<void> {
  await tabTo(page, sidebar, words['view.plan'], 'Shift+Tab')
  await tabTo(page, sidebar, words[`view.${view}`])
  await page.keyboard.press('Enter')
  await sidebar.getByRole('heading', { name: words[`view.${view}`], exact: true }).waitFor()
}

/** Presses what carries this name, by keyboard. */
export async function press({ page, sidebar }: Journey, name: string): Promise<void> {
  await tabTo(page, sidebar, name)
  await page.keyboard.press('Enter')
}

/** Waits until everything is calculated and drawn. */
export const settled = ({ page }: Journey): Promise<void> => page.evaluate(() => window.workbench?.settle())

/** Waits until the sidebar says a sentence, whatever stands in its places. */
export const told = ({ sidebar, words }: Journey, sentence: keyof Journey['words']): Promise<void> =>
  sidebar.getByText(saying(words[sentence])).waitFor({ timeout: LONGEST_COMMAND })

/** Waits until the sidebar says that a command is done, and until all that it did is calculated and drawn. */
export async function done(journey: Journey, sentence: keyof Journey['words']): Promise<void> {
  await told(journey, sentence)
  await settled(journey)
}

export const tabsOf = async ({ page }: Journey): Promise<readonly string[]> =>
  (await page.evaluate(() => window.workbench?.tabs())) ?? []

/** Every cell that shows an error, with its tab. It runs in the page. */
export const errorsOnScreen = (): string[] =>
  (window.workbench?.tabs() ?? []).flatMap((tab) =>
    (window.workbench?.values(tab) ?? [])
      .flat()
      .filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value))
      .map((value) => `${tab}: ${value}`),
  )

/** A sentence with whatever stands in its places. */
const saying = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence
      .split(/\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}`,
  )
