import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { INTERFACE, OBJECTS, SERVICES, WORKBOOK } from './allowed-services'

const TYPES = 'node_modules/@types/google-apps-script'
/** With its comments: Google's own scan reads these too. */
const code = readFileSync('dist/Code.js', 'utf8')
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: readonly string[] }
const typesOf = (wanted: (name: string) => boolean): string =>
  readdirSync(TYPES)
    .filter((name) => name.endsWith('.d.ts') && wanted(name))
    .map((name) => readFileSync(`${TYPES}/${name}`, 'utf8'))
    .join('\n')

/** `Date2` is how the types write Google's Date; `console` and `Logger` only log. */
const NO_SERVICE = new Set(['Date2', 'console', 'Logger'])
const declared = [...typesOf(() => true).matchAll(/^declare (?:var|const|let) (\w+)/gm)].map(([, name = '']) => name)
const named = declared.filter((name) => !NO_SERVICE.has(name) && new RegExp(`\\b${name}\\b`).test(code))

/** What a bare JavaScript has as well: a call of such a name says nothing about Google. */
const JAVASCRIPT = new Set(
  [Array, Date, Map, Set, Number, Object, Promise, RegExp, String, Intl.NumberFormat, Intl.DateTimeFormat]
    .flatMap((each) => [each, each.prototype])
    .flatMap((each) => Object.getOwnPropertyNames(each))
    .concat(Object.getOwnPropertyNames(JSON), Object.getOwnPropertyNames(Math), 'log'),
)

/** Names of the code that are called as methods, and are methods of an object that Google hands out. */
function calledOfGoogle(): readonly string[] {
  // Objects of any other service can only come from that service, which is not allowed in the first place.
  const reachable = typesOf((name) => /\.(spreadsheet|base|html|lock|properties|charts)\.d\.ts$/.test(name))
  const ofGoogle = new Set([...reachable.matchAll(/^ {4,}(\w+)(?:<[^>]*>)?\(/gm)].map(([, name]) => name))
  const called = new Set([...code.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name))
  return [...called].filter((name) => ofGoogle.has(name) && !JAVASCRIPT.has(name))
}

const allowedMethods = new Set([...Object.values(SERVICES), ...OBJECTS].flatMap(({ methods }) => methods))

describe('what dist/Code.js asks of Google', () => {
  test('is found by this test: a handful of services, dozens of methods', () => {
    expect(named).toContain('SpreadsheetApp')
    expect(calledOfGoogle().length).toBeGreaterThan(60)
  })

  test('only services whose scope is known', () => {
    expect(named.filter((name) => !(name in SERVICES))).toEqual([])
  })

  test.each(Object.entries(SERVICES))('of %s only what is allowed', (name, { methods }) => {
    const used = [...code.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\b(?!\\.))`, 'g'))].map(([, member]) => member)
    expect(used.length).toBeGreaterThan(0)
    // A service handed around whole could be asked anything.
    expect(used.filter((member) => member === undefined || !methods.includes(member))).toEqual([])
  })

  test('of their objects only what is allowed', () => {
    expect(calledOfGoogle().filter((name) => !allowedMethods.has(name))).toEqual([])
  })

  test('nothing by a computed name, which no scan would see', () => {
    for (const name of named) expect(code).not.toMatch(new RegExp(`\\b${name}\\s*\\[`))
  })

  test('needs the two scopes of the manifest and no other', () => {
    const needed = [...named.flatMap((name) => SERVICES[name] ?? []), ...OBJECTS].flatMap(({ scope }) => scope ?? [])
    expect([...new Set(needed)].sort()).toEqual([INTERFACE, WORKBOOK])
    expect([...manifest.oauthScopes].sort()).toEqual([INTERFACE, WORKBOOK])
  })
})
