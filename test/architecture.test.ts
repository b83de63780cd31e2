import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'

interface Metafile {
  readonly inputs: Record<string, { readonly imports: readonly { readonly path: string }[] }>
}

/** Which folders of src a folder may import from, besides itself. A file right under src counts as a folder. */
const ARROWS: Record<string, readonly string[]> = {
  domain: [],
  history: ['domain'],
  functions: ['domain'],
  plan: ['domain', 'i18n'],
  qualify: ['domain', 'plan', 'i18n'],
  i18n: [],
  host: ['domain', 'history', 'plan', 'qualify', 'i18n', 'version'],
  main: ['host', 'functions'],
  version: [],
  sidebar: ['domain', 'plan', 'i18n', 'version'],
}

/** Types vanish in the build: these may be imported besides. */
const TYPE_ARROWS: Record<string, readonly string[]> = {
  sidebar: ['history', 'host/handlers', 'functions'],
  'entry-point-stubs': ['functions', 'main'],
}

/** "src/plan/blocks/months.ts" → "plan"; "package" for what is not ours. */
const folderOf = (path: string): string => /^src\/([\w-]+)/.exec(path)?.[1] ?? 'package'

const withoutComments = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe.each(['code', 'sidebar'])('the arrows between the folders, in the build: %s', (name) => {
  const { inputs } = JSON.parse(readFileSync(`node_modules/.cache/planner/meta-${name}.json`, 'utf8')) as Metafile
  const arrows = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      // Not resolved by the build: types only, or the build's own helpers.
      .filter(({ path }) => !/^[.<]/.test(path))
      .map(({ path }) => ({ from: folderOf(file), to: folderOf(path), arrow: `${file} → ${path}` })),
  )

  test('point only where they may', () => {
    const wrong = arrows.filter(
      ({ from, to }) => from !== to && to !== 'package' && !ARROWS[from]?.includes(to) && from !== 'package',
    )
    expect(wrong.map(({ arrow }) => arrow)).toEqual([])
  })

  test('only the sidebar imports a package', () => {
    const wrong = arrows.filter(({ from, to }) => to === 'package' && from !== 'package' && from !== 'sidebar')
    expect(wrong.map(({ arrow }) => arrow)).toEqual([])
  })
})

describe('the sources', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replace(/\\/g, '/')}`)
    .filter((path) => /\.tsx?$/.test(path))

  test('point only where they may, types too', () => {
    const wrong = files.flatMap((file) =>
      [...withoutComments(file).matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"\n;=]|\n)*?from\s+'(\.[^']+)'/gm)]
        .map(([, type, path]) => ({ type: type !== undefined, target: posix.join(posix.dirname(file), path ?? '') }))
        .filter(({ type, target }) => {
          const from = folderOf(file)
          const to = folderOf(target)
          if (from === to || ARROWS[from]?.includes(to)) return false
          return !(type && TYPE_ARROWS[from]?.some((allowed) => target.startsWith(`src/${allowed}`)))
        })
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('lie in folders of which no two need each other, unless one holds the other', () => {
    const needs = new Map<string, Set<string>>()
    for (const file of files)
      for (const [, path] of withoutComments(file).matchAll(/\bfrom '(\.[^']+)'/g)) {
        const from = posix.dirname(file)
        needs.set(from, (needs.get(from) ?? new Set()).add(posix.dirname(posix.join(from, path ?? ''))))
      }
    const holds = (outer: string, inner: string): boolean => `${inner}/`.startsWith(`${outer}/`)
    const both = [...needs].flatMap(([from, all]) =>
      [...all].filter((to) => !holds(from, to) && !holds(to, from) && needs.get(to)?.has(from)).map((to) => `${from} ↔ ${to}`),
    )
    expect(both).toEqual([])
  })

  test('name the services of Google only in host and main', () => {
    const google =
      /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|Session|Utilities|CacheService|DriveApp|UrlFetchApp|ScriptApp)\s*\./
    const wrong = files.filter((path) => !/^src\/(host\/|main\.ts)/.test(path) && google.test(withoutComments(path)))
    expect(wrong).toEqual([])
  })

  test('name the DOM only in the sidebar', () => {
    const wrong = files.filter(
      (path) => !path.startsWith('src/sidebar/') && /\b(document|window|navigator)\.\w/.test(withoutComments(path)),
    )
    expect(wrong).toEqual([])
  })
})
