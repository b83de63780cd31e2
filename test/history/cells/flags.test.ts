import { expect, test } from '@jest/globals'
import { flagOf } from '../../../src/history/cells/flags'

test.each([true, 'TRUE', 'yes', 'Ja', 'oui', 'Vrai', 'waar', 1, '1'])('%j says yes', (cell) => expect(flagOf(cell)).toBe(true))
test.each([false, 'FALSE', 'No', 'nee', 'neen', 'Non', 'faux', 0, '0'])('%j says no', (cell) => expect(flagOf(cell)).toBe(false))
test.each([2, '', 'Won', 'perhaps', '2026-01-05', undefined])('%j says neither', (cell) => expect(flagOf(cell)).toBeNull())
