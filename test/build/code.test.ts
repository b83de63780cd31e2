import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { REGISTRY } from '../../src/functions/registry'
import { plan as en } from '../../src/i18n/en/plan'
import { plan as fr } from '../../src/i18n/fr/plan'
import { plan as nl } from '../../src/i18n/nl/plan'

const code = readFileSync('dist/Code.js', 'utf8')
const page = readFileSync('dist/sidebar.html', 'utf8')
const VIEWS = ['showPlanner', 'showFollow', 'showRefresh', 'showTabs', 'showFunctions']
const ENTRY_POINTS = ['onOpen', 'onInstall', ...VIEWS, 'plannerCall']

/** Code.js as Google loads it for a custom function, in a context that has nothing: no services, no console. */
function load() {
  const context = createContext(Object.create(null) as Record<string, unknown>)
  const before = new Set(globals(context))
  runInContext(code, context, { filename: 'Code.js' })
  return { context, added: globals(context).filter((name) => !before.has(name)) }
}

const globals = (context: object): string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]
const evaluate = (expression: string): unknown =>
  JSON.parse(runInContext(`JSON.stringify(${expression})`, load().context) as string)

describe('dist/Code.js', () => {
  test('loads in a context that has nothing', () => {
    expect(load).not.toThrow()
  })

  test('shows exactly the custom functions and what Google calls', () => {
    const { context, added } = load()
    const functions = added.filter((name) => runInContext(`typeof ${name}`, context) === 'function')
    expect(functions.sort()).toEqual([...REGISTRY.map(({ name }) => name), ...ENTRY_POINTS].sort())
    // A trailing _ hides the private bundle from cells and from google.script.run.
    expect(added.filter((name) => !functions.includes(name)).every((name) => name.endsWith('_'))).toBe(true)
  })

  test.each(REGISTRY.map((declared) => [declared.name, declared] as const))(
    '%s has its help directly above it',
    (name, { summary, params }) => {
      const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\) \\{`).exec(code)
      const [, help = '', parameters] = found ?? []
      expect(help).toContain(summary)
      expect(help).toMatch(/^ \* @customfunction$/m)
      for (const parameter of params) expect(help).toContain(` * @param ${parameter.name} ${parameter.help}\n`)
      expect(parameters).toBe(params.map((parameter) => parameter.name).join(', '))
    },
  )

  test.each(ENTRY_POINTS)('%s is not offered in cells', (name) => {
    const [, help = ''] = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(`).exec(code) ?? []
    expect(help).not.toBe('')
    expect(help).not.toContain('@customfunction')
  })

  test('gives the figures of the source example', () => {
    expect(evaluate('REQUIRED_DEALS(1000000, 100000)')).toBe(10)
    expect(evaluate('REQUIRED_LEADS(1000000, 100000, [[1 / 3], [1 / 3]])')).toBe(90)
    expect(evaluate('REQUIRED_LEADS(1000000, 100000, [[0.33, 0.33]])')).toBe(92)
    expect(evaluate('LEAD_VALUE(100000, [[0.01], [0.03]])')).toBeCloseTo(30, 9)
    expect(evaluate('LEAD_VALUE([[100000], [100000]], [[0.01], [0.03]])')).toEqual([[1000], [3000]])
    expect(evaluate('SALES_VELOCITY(80, 0.25, 20000, 60, 1)')).toBeCloseTo(6666.67, 2)
  })

  test('throws what a person can read', () => {
    const error = runInContext(
      'try { REQUIRED_LEADS(1000000, 100000, 33) } catch (error) { String(error.message) }',
      load().context,
    )
    expect(error).toMatch(/^REQUIRED_LEADS: rates must be .* Did you mean 33 %\?$/)
  })

  test('holds nothing that V8 in Apps Script cannot parse, and nothing that does not exist there', () => {
    const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    expect(bare).not.toMatch(/\bthis\.#|^\s*static \w+ =|^\s*(?:import|export)\s/m)
    expect(bare).not.toMatch(/\b(?:setTimeout|setInterval|fetch|URL|TextEncoder|btoa|crypto|performance|require)\s*[(.]/)
  })
})

describe('what tabs say', () => {
  test.each(Object.entries({ en, nl, fr }))('lies in a file of its own, and not in the code: %s', (language, sentences) => {
    const file = readFileSync(`dist/words-${language}.html`, 'utf8')
    expect(JSON.parse(file)).toEqual(sentences)
    // Google has no other files than pages: this one holds nothing that a page would.
    expect(file).toMatch(/^[\n -;=?-~]+$/)
    const long = Object.values(sentences).filter((sentence) => sentence.length > 40)
    expect(long.length).toBeGreaterThan(100)
    expect(long.filter((sentence) => code.includes(sentence))).toEqual([])
  })
})

describe('dist/sidebar.html', () => {
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script]) => script ?? '')

  test('has no scriptlets', () => {
    expect(page).not.toContain('<?')
  })

  test('has no template literals: Google strips what looks like a comment inside them', () => {
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).not.toContain('`')
  })

  test('brings everything along', () => {
    expect(page).not.toMatch(/<(?:script|img|iframe|link)[^>]*\s(?:src|href)\s*=/i)
    expect(page).not.toMatch(/@import|url\(\s*['"]?(?!data:)/i)
    const urls = (page.match(/https?:\/\/[^\s"'\\)<]+/g) ?? []).filter((url) => !/^https?:\/\/www\.w3\.org\//.test(url))
    expect(urls).toEqual([])
  })
})

describe('what is pushed', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Record<string, unknown>

  test('asks for two permissions and no more', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ])
    expect(manifest.dependencies).toEqual({})
    expect(manifest.runtimeVersion).toBe('V8')
  })

  test('no exception goes to a log of ours: its message may quote what stands in a cell', () => {
    expect(manifest.exceptionLogging).toBe('NONE')
  })

  test('nothing names what the permissions rule out', () => {
    expect(code).not.toMatch(/openById|openByUrl|DriveApp|UrlFetchApp|GmailApp|\bSheets\.Spreadsheets/)
  })

  test('is the code, the sidebar, the words and the manifest', () => {
    const answer = execFileSync(
      process.execPath,
      ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'],
      {
        encoding: 'utf8',
      },
    )
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] }
    expect(filesToPush.map((path) => path.replace(/\\/g, '/')).sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/sidebar.html',
      'dist/words-en.html',
      'dist/words-fr.html',
      'dist/words-nl.html',
    ])
  })
})
