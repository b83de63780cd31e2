import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { SCREENSHOT } from '../../scripts/pictures/camera'
import { DRAWINGS } from '../../scripts/pictures/icons'
import { ON_SCREEN } from '../../scripts/pictures/on-screen'
import { pictureFile } from '../../scripts/pictures/picture-files'
import { WALKS } from '../../scripts/pictures/scenes'
import type { Language } from '../../src/i18n/language'
import { VERSION } from '../../src/version'

/** https://developers.google.com/workspace/marketplace/create-listing */
const MOST = { name: 50, short: 200, detailed: 15_999 }
const LANGUAGES: readonly Language[] = ['en', 'nl', 'fr']
const FOLDER = 'docs/marketplace'
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8')

/** Width and height, from the header of a PNG. */
function sizeOf(file: string): { width: number; height: number } {
  const png = readFileSync(file)
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const [, name = '', short = '', detailed = ''] =
    /^# (.+)\n\n## Short description\n\n(.+)\n\n## Detailed description\n\n([\s\S]+)$/.exec(read(`listing/${language}.md`)) ?? []

  test('keeps to the limits of the Marketplace', () => {
    expect(name.length).toBeGreaterThan(0)
    expect(name.length).toBeLessThanOrEqual(MOST.name)
    expect(short.length).toBeGreaterThan(50)
    expect(short.length).toBeLessThanOrEqual(MOST.short)
    expect(detailed.length).toBeGreaterThan(500)
    expect(detailed.length).toBeLessThanOrEqual(MOST.detailed)
  })

  test('calls the add-on as its menu does, and names no product of Google in that', () => {
    expect(name).toBe(ON_SCREEN[language]['menu.title'])
    expect(name).not.toMatch(/google|sheets|workspace|gmail|drive/i)
  })

  test('has its screenshots in the size that the Marketplace asks for', () => {
    const scenes = WALKS.flatMap((walk) => walk.scenes).filter((scene) => scene.for === 'listing')
    expect(scenes.length).toBeGreaterThan(1)
    for (const { picture } of scenes) {
      const file = pictureFile(picture, language, 'listing')
      expect(sizeOf(file)).toEqual(SCREENSHOT)
      expect(read('README.md')).toContain(file.slice(FOLDER.length + 1))
    }
  })
})

describe('what the listing needs', () => {
  test.each(DRAWINGS)('$file in its size, and in the list', ({ file, width, height }) => {
    expect(sizeOf(file)).toEqual({ width, height })
    expect(read('README.md')).toContain(file.slice(FOLDER.length + 1))
  })

  test.each(['README.md', 'privacy.md', 'terms.md'])('%s links to what exists', (page) => {
    const targets = [...read(page).matchAll(/\]\(((?!http|#)[^)]+)\)/g)].map(([, target]) => `${FOLDER}/${target}`)
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })
})

describe('the privacy statement', () => {
  const privacy = read('privacy.md')

  test('is about this version and names each permission of the manifest', () => {
    const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: readonly string[] }
    expect(privacy).toContain(`version ${VERSION}`)
    expect(privacy.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g)).toEqual(oauthScopes)
  })

  test('names every key under which the add-on keeps something', () => {
    const code = readFileSync('dist/Code.js', 'utf8')
    const keys = ['revenueTeamPlanner', 'plannerDraft', 'plannerLanguage']
    for (const key of keys) expect(privacy).toContain(`\`${key}\``)
    // As many stores as the statement has rows for: another property, or another store, needs another row.
    const inCode = new Set([...code.matchAll(/"((?:planner|revenueTeam)[A-Z]\w*)"/g)].map(([, key]) => key))
    const notStores = new Set(['plannerCall'])
    expect([...inCode].filter((key) => !notStores.has(key ?? '')).sort()).toEqual([...keys].sort())
    expect(code).not.toMatch(/getScriptProperties|CacheService|getUserCache/)
  })
})
