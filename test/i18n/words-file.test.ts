import { expect, test } from '@jest/globals'
import { parseWords, printWords } from '../../src/i18n/words-file'

const HOSTILE = {
  script: 'a </script> and a <!-- comment -->',
  scriptlet: '<? and <?= 1 ?> and <?!= 2 ?>',
  entity: '&amp; &lt; & >',
  quotes: `"it's" \\ “so” «\u00a0là\u00a0» … ÷ ∞`,
  lines: 'one\ntwo\r\n\tthree\u2028four',
  beyond: '𝛼 and 😀',
  places: '{count?deal was|deals were} {name}',
} as const

test('what looks like a tag, a scriptlet or an entity survives, and so does every letter', () => {
  expect(parseWords(printWords(HOSTILE))).toEqual(HOSTILE)
})

test('nothing in it looks like a page, and nothing depends on how its letters are stored', () => {
  expect(printWords(HOSTILE)).toMatch(/^[\n -~]+$/)
  expect(printWords(HOSTILE)).not.toMatch(/[<>&]/)
})
