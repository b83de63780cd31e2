import { expect, test } from '@jest/globals'
import { gridsOf } from '../../src/host/grids'
import { numberFormats } from '../../src/host/looks'
import { fill } from '../../src/i18n/fill'
import { plan } from '../../src/i18n/fr/plan'
import { at, input, live, words, wrapped } from '../../src/plan/cells'
import type { PlanWords } from '../../src/plan/facts'
import { currencyOf } from '../../src/plan/workbook-locale'
import { describeQualification } from '../../src/qualify/qualification'

const say: PlanWords = (key, details) => fill(plan[key], details)
const facts = { tabName: 'X', words: say, currency: currencyOf('fr_BE'), localeTag: 'fr-BE' }

test('a dash stands where the figure would, words and what is typed as Sheets puts them; long words wrap where asked', () => {
  const cells = [
    live(at(0, 0), '–', 'rate'),
    words(at(0, 1), 'input', 'x'),
    input(at(0, 2), 1, 'count'),
    live(at(0, 3), 'x', 'text'),
  ]
  const tab = {
    ...describeQualification(facts),
    rows: 1,
    columnWidths: [1, 1, 1, 1, 1],
    cells: [...cells, wrapped(words(at(0, 4), 'label', 'x'))],
  }
  const { alignments, wraps } = gridsOf(tab, numberFormats(facts.currency))
  expect(alignments).toEqual([['right', null, null, null, 'left']])
  expect(wraps).toEqual([[false, false, false, false, true]])
})
