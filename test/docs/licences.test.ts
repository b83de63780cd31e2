import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { licenceDocs } from '../../scripts/licence-docs'
import { shippedPackages } from '../../scripts/shipped-packages'

const page = readFileSync('dist/sidebar.html', 'utf8')
const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

describe('what of others is shipped', () => {
  test('is what docs/licences.md says: npm run docs', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(licenceDocs())
  })

  test.each(['code', 'sidebar'])('has a licence that lets us, and brings it along: %s', (output) => {
    const metafile = JSON.parse(readFileSync(`node_modules/.cache/planner/meta-${output}.json`, 'utf8'))
    const shipped = shippedPackages(metafile)
    // Custom functions load all of the code each time: nothing of others belongs there.
    expect(shipped.map(({ name }) => name)).toEqual(output === 'code' ? [] : ['preact'])
    for (const { licence, text } of shipped) {
      expect(FREE).toContain(licence)
      expect(page).toContain(text)
    }
  })

  test('stands in one comment, which ends before the page goes on', () => {
    expect(page).toMatch(/<!--(?:(?!--)[\s\S])*preact(?:(?!--)[\s\S])*-->\s*<style>/)
  })

  test('a package within a folder of another, with a scope, or behind a link is found', () => {
    const inputs = {
      'a/node_modules/b/node_modules/@types/node/x.js': {},
      '../main/node_modules/preact/y.js': {},
      'src/z.ts': {},
    }
    expect(shippedPackages({ inputs }).map(({ name }) => name)).toEqual(['@types/node', 'preact'])
  })
})
