import { describe, expect, test } from '@jest/globals'
import { saysNoValue } from '../../../src/history/cells/no-value'

describe('a cell says that nothing is known', () => {
  test.each([
    ...[
      'unknown',
      'Unknown ',
      'N/A',
      'n.a.',
      '(not set)',
      '(not provided)',
      '(data not available)',
      'NULL',
      '-',
      '–',
      '?',
      '...',
    ],
    ...['Onbekend', 'n.v.t.', '(leeg)', 'Niet ingevuld', 'inconnu', 'Non renseigné', '(vide)', 'unbekannt', 'k. A.', '(Leer)'],
  ])('with %s', (text) => {
    expect(saysNoValue(text)).toBe(true)
  })

  test.each([
    '',
    ' ',
    'none',
    '(none)',
    'NA',
    'other',
    'direct',
    '$$',
    '★★',
    '0',
    'Unknown Pleasures',
    'leegstand',
    'C',
    'K.A. Metaal',
  ])('and not with “%s”, which may be an answer, or is blank itself', (text) => {
    expect(saysNoValue(text)).toBe(false)
  })
})
