import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { VERSION } from '../../src/version'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as { version: string }

/** The version that people see in the sidebar is the one that is released. */
test('there is one version: in package.json, its lock, the sidebar and the changelog', () => {
  expect(json('package.json').version).toBe(VERSION)
  expect(json('package-lock.json').version).toBe(VERSION)
  const [newest] = readFileSync('CHANGELOG.md', 'utf8').match(/^## .*$/m) ?? []
  expect(newest).toMatch(new RegExp(`^## ${VERSION.replace(/\./g, '\\.')}\\b`))
})

test('it is in the add-on as it is pushed', () => {
  expect(readFileSync('dist/Code.js', 'utf8')).toContain(`"${VERSION}"`)
})
