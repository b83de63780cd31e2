import fc from 'fast-check'
import { HEADER_WORDS } from '../../src/history/columns/header-words'
import type { Cell } from '../../src/history/contract'
import { INJECTIONS, OBJECT_NAMES, SPECIAL_CHARACTERS } from './cases/lead-types'

const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!', '#SPILL!', 'Loading...']
const DATES = [
  '2026-01-05',
  '25/11/2026',
  '11/25/2026',
  '3/4/26',
  '31.2.2026',
  '5 januari 2026',
  'Jan 5, 2026',
  '0000-00-00',
  '9999-12-31',
]
const AMOUNTS = ['€ 1.000,50', '1,000.50', '1.500', '(12)', '-5', '250,-', '1e999', '٣', '0x10', 'Infinity', 'NaN', '-0']
const STATUSES = ['Won', 'Lost', 'Open', 'Niet gewonnen', 'Klant', 'won t', 'Total', 'Totaal (3)', '-', ' ', '\u200e', '\ufeff']

/** Numbers that break what is careless: no number, no end, no size, and dates at the edges of the calendar. */
export const oddNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 120000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, 5e-324, 2958465, 46023.5),
)

export const hostileText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...ERRORS, ...DATES, ...AMOUNTS, ...STATUSES, ...INJECTIONS, ...OBJECT_NAMES, ...SPECIAL_CHARACTERS),
  fc.constantFrom('z'.repeat(50000), '9'.repeat(50000), '1/'.repeat(25000), ' '.repeat(50000)),
)

/** Whatever Sheets can hand over as a cell, and a little more. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  hostileText,
  oddNumber,
  fc.boolean(),
  oddNumber.map((serial) => ({ serial })),
  fc.constantFrom('', ''),
)

export const headerCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(HEADER_WORDS).flat()) },
  { weight: 1, arbitrary: anyCell },
)
