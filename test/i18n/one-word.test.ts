import { describe, expect, test } from '@jest/globals'
import { follow as followEn } from '../../src/i18n/en/follow'
import { host as hostEn } from '../../src/i18n/en/host'
import { plan as planEn } from '../../src/i18n/en/plan'
import { views as viewsEn } from '../../src/i18n/en/views'
import { wizard as wizardEn } from '../../src/i18n/en/wizard'
import { fill } from '../../src/i18n/fill'
import { follow as followFr } from '../../src/i18n/fr/follow'
import { host as hostFr } from '../../src/i18n/fr/host'
import { plan as planFr } from '../../src/i18n/fr/plan'
import { views as viewsFr } from '../../src/i18n/fr/views'
import { wizard as wizardFr } from '../../src/i18n/fr/wizard'
import { follow as followNl } from '../../src/i18n/nl/follow'
import { host as hostNl } from '../../src/i18n/nl/host'
import { plan as planNl } from '../../src/i18n/nl/plan'
import { views as viewsNl } from '../../src/i18n/nl/views'
import { wizard as wizardNl } from '../../src/i18n/nl/wizard'

type Sentences = Readonly<Record<string, string>>
const ENGLISH: Sentences = { ...wizardEn, ...viewsEn, ...hostEn, ...planEn, ...followEn }
const DUTCH: Sentences = { ...wizardNl, ...viewsNl, ...hostNl, ...planNl, ...followNl }
const FRENCH: Sentences = { ...wizardFr, ...viewsFr, ...hostFr, ...planFr, ...followFr }

/** Words that were once said beside another word for the same thing, or that read as something else. */
describe.each([
  [
    'Dutch',
    DUTCH,
    /geschiedenis|gedempt|verwacht einde|nog te gaan|te doen|opvolgen kan|kan opvolgen|lead tot deal|resultaten|vier keer op|ware ratio|zonder waarde|met een waarde/i,
  ],
  [
    'French',
    FRENCH,
    /confiance|leads sûrs|mélange|stabilisé|retourné|adéquation|chances\b|fin prévue|épreuve|au-dessus ;|au milieu|quatre fois sur|sans valeur|avec une valeur/i,
  ],
  ['English', ENGLISH, /four times out of five|both teams accepted|accepted on$|without a value|with a value/i],
])('%s', (_, sentences, dropped) => {
  test('calls one thing by one word', () => {
    expect(Object.entries(sentences).filter(([, text]) => dropped.test(text))).toEqual([])
  })
})

test('French keeps “retard” for what is late: leads that wait are in no one’s delay', () => {
  const waiting = ['months.backlog', 'following.backlog', 'following.backlogSince', 'chart.capacity', 'definition.backlog.word']
  expect(waiting.filter((key) => /retard/i.test(FRENCH[key] ?? 'retard'))).toEqual([])
})

test('a sentence has the same places in three languages', () => {
  const places = (text = '') => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join()
  const differs = (key: string) => [DUTCH, FRENCH].some((other) => places(other[key]) !== places(ENGLISH[key]))
  expect(Object.keys(ENGLISH).filter(differs)).toEqual([])
})

test.each([
  ['rates.seen', { deals: 1, leads: 3 }, ['1 deal out of 3 leads', '1 deal uit 3 leads', '1 affaire sur 3 leads']],
  ['rates.seen', { deals: 0, leads: 1 }, ['0 deals out of 1 lead', '0 deals uit 1 lead', '0 affaire sur 1 lead']],
  ['compare.done', { plans: 1, tab: 'X' }, ['1 plan in “X”.', '1 plan in “X”.', '1 plan dans «\u00a0X\u00a0».']],
  ['reality.last', { months: 1 }, ['Last 1 month', 'Laatste 1 maand', '1 dernier mois']],
] as const)('%s minds one and more', (key, details, said) => {
  expect([ENGLISH, DUTCH, FRENCH].map((sentences) => fill(sentences[key] ?? '', details))).toEqual(said)
})
