import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import type { Language } from '../../src/i18n/language'
import { startBrowser } from '../../test/browser/browser'
import { serveWorkbench } from '../../test/browser/served-workbench'
import { take } from './camera'
import { Desk } from './desk'
import { drawIcons } from './icons'
import { wordsOf } from './on-screen'
import { pictureFile } from './picture-files'
import { WALKS, type Walk } from './scenes'

/** English beside the euro: the pictures differ in language, not in currency. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_IE', nl: 'nl_BE', fr: 'fr_BE' }

/**
 * `npm run pictures`: walks through the workbench as a planner does, in three languages, and writes
 * every picture of the guide and of the Marketplace listing anew. `-- --language nl --walk making` takes only those.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { language: { type: 'string' }, walk: { type: 'string' } } })
  const languages = (Object.keys(LOCALES) as Language[]).filter((each) => (values.language ?? each) === each)
  const browser = await startBrowser()
  if (!browser) throw new Error('There is no Chrome or Chromium that starts on this machine.')
  const served = await serveWorkbench()
  try {
    await drawIcons(browser)
    for (const language of languages)
      for (const walk of WALKS)
        if ((values.walk ?? walk.name) === walk.name) await walkThrough(browser, served.url, walk, language)
  } finally {
    await browser.close()
    served.stop()
  }
}

async function walkThrough(browser: Browser, url: string, { today, scenes }: Walk, language: Language): Promise<void> {
  const desk = await Desk.open(browser, url, { locale: LOCALES[language], language, today })
  const say = wordsOf(language)
  for (const { picture, act, frame, languages, for: purpose } of scenes) {
    await act(desk, say)
    if (languages && !languages.includes(language)) continue
    const file = pictureFile(picture, language, purpose)
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
    await take(desk, typeof frame === 'function' ? await frame(desk, say) : frame, file)
    console.log(file)
  }
  await desk.close()
}

await main()
