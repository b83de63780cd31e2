import { describe, test } from '@jest/globals'
import { workbenchInBrowser } from './open-workbench'
import { changeLanguage, insertExample, makeLeadTabs } from './walk/around'
import { openSidebarByKeys } from './walk/in-sidebar'
import { type Journey, WORDS } from './walk/journey'
import { compare, follow, makePlan, refresh, remove } from './walk/plan'

const open = workbenchInBrowser()

describe.each([
  ['nl_BE', 'nl', 'fr'],
  ['fr_BE', 'fr', 'en'],
  ['en_US', 'en', 'nl'],
] as const)('the whole journey in a workbook of %s', (locale, language, other) => {
  test('is walked by keyboard alone; every view passes axe and fits in 300 px', () =>
    open(locale, language, async (page) => {
      const journey: Journey = { page, sidebar: await openSidebarByKeys(page), words: WORDS[language] }
      await makePlan(journey)
      await follow(journey)
      await refresh(journey)
      await compare(journey)
      await makeLeadTabs(journey)
      await insertExample(journey)
      const elsewhere = await changeLanguage(journey, other)
      await follow(elsewhere)
      await remove(elsewhere)
    }))
})
