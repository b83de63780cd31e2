import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { functionDocs } from '../../scripts/function-docs'

test('docs/functions.md is what the registry says today: npm run docs', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(functionDocs())
})
