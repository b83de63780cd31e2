import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ON_SCREEN } from '../../scripts/pictures/on-screen'
import { GUIDE_PICTURES, pictureFile } from '../../scripts/pictures/picture-files'
import { WALKS } from '../../scripts/pictures/scenes'
import { report as reportEn } from '../../src/i18n/en/report'
import { report as reportFr } from '../../src/i18n/fr/report'
import type { Language } from '../../src/i18n/language'
import { report as reportNl } from '../../src/i18n/nl/report'

const GUIDES: readonly (readonly [Language, string, Readonly<Record<string, string>>])[] = [
  ['en', 'docs/guide/README.md', { ...ON_SCREEN.en, ...reportEn }],
  ['nl', 'docs/guide/nl.md', { ...ON_SCREEN.nl, ...reportNl }],
  ['fr', 'docs/guide/fr.md', { ...ON_SCREEN.fr, ...reportFr }],
]
const MOST_BYTES = 3_000_000

/** A full stop may stand inside the bold of a numbered step; a line may end within it. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ')
const boldIn = (text: string): string[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => spaced(bold).replace(/\.$/, ''))
/** Only this one says what bold means. */
const EXPLAINED: Readonly<Record<Language, string>> = { en: 'bold', nl: 'vet', fr: 'gras' }

describe.each(GUIDES)('the guide in %s', (language, path, onScreen) => {
  const guide = readFileSync(path, 'utf8')

  test('says in bold only what the screen says', () => {
    const said = new Set(Object.values(onScreen).map(spaced))
    const bold = boldIn(guide)
    expect(bold.length).toBeGreaterThan(50)
    expect(bold.filter((each) => each !== EXPLAINED[language] && !said.has(each))).toEqual([])
  })

  test('names every item of the menu and every step of the wizard', () => {
    const bold = new Set(boldIn(guide))
    const names = Object.keys(onScreen).filter((key) => /^(menu|step)\./.test(key))
    expect(names.length).toBeGreaterThan(9)
    expect(names.filter((key) => !bold.has(spaced(onScreen[key] ?? '')))).toEqual([])
  })

  test('shows every picture that is taken for it, once, and no other', () => {
    const shown = [...guide.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, , file]) => `docs/guide/${file}`)
    const taken = WALKS.flatMap(({ scenes }) => scenes)
      .filter((scene) => scene.for !== 'listing' && (scene.languages ?? [language]).includes(language))
      .map(({ picture }) => pictureFile(picture, language))
    expect([...shown].sort()).toEqual([...taken].sort())
    expect(shown.filter((file) => !existsSync(file))).toEqual([])
  })

  test('links to what exists', () => {
    const targets = [...guide.matchAll(/\]\(((?!http|#)[^)]+)\)/g)].map(([, target]) => `docs/guide/${target}`)
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })
})

describe('the pictures of the guide', () => {
  const files = readdirSync(GUIDE_PICTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'))

  test('are all of a scene: none is left over', () => {
    const scenes = new Set(WALKS.flatMap(({ scenes: each }) => each).map(({ picture }) => picture))
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((name) => !scenes.has(name.replace(/^.*[\\/]|\.png$/g, '')))).toEqual([])
  })

  test('are small', () => {
    const bytes = files.reduce((sum, name) => sum + readFileSync(`${GUIDE_PICTURES}/${name}`).length, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })
})
