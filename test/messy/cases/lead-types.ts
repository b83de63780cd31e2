import type { Cell, Grid } from '../../../src/history/contract'
import type { HistoryCase } from '../history-case'

const HEADER = ['Lead ID', 'Created', 'Lead type', 'Status', 'Closed on', 'Amount']
const won = (id: string, type: Cell): Cell[] => [id, '2026-01-05', type, 'Won', '2026-02-10', 100]
const lost = (id: string, type: Cell): Cell[] => [id, '2026-01-05', type, 'Lost', '2026-02-10', '']

/** A won and a lost lead of each type. */
export const twoOfEach = (types: readonly string[]): Grid => [
  HEADER,
  ...types.flatMap((type, index) => [won(`w${index}`, type), lost(`l${index}`, type)]),
]
const allHalf = (types: readonly string[]) => new Map(types.map((type): [string, readonly [number, number]] => [type, [2, 1]]))

/** They mean something to COUNTIFS, and nothing to us. */
export const SPECIAL_CHARACTERS = [
  '*',
  '?',
  '~',
  '<',
  '=',
  '<>',
  '>5',
  '~*',
  'A*',
  'A?',
  'A~',
  '"quoted"',
  "'apostrophe",
  '&',
  '#tag',
]
/** Names that every object of JavaScript has. */
export const OBJECT_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']
export const INJECTIONS = [
  '=1+1',
  '=HYPERLINK("https://example.com";"click")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{count}',
  '\u202eknil rekab',
  'مرحبا',
]

export const LEAD_TYPES: readonly HistoryCase[] = [
  {
    name: 'one lead type',
    leads: twoOfEach(['Ebook']),
    expect: { leads: 2, won: 1, lost: 1, revenue: 100, types: { Ebook: [2, 1] }, asOf: '2026-02-10', says: [] },
  },
  {
    name: 'five hundred lead types, two leads of each, in a column that says it holds lead types',
    leads: twoOfEach(Array.from({ length: 500 }, (_, index) => `Type ${index}`)),
    expect: {
      leads: 1000,
      won: 500,
      lost: 500,
      revenue: 50000,
      types: allHalf(Array.from({ length: 500 }, (_, index) => `Type ${index}`)),
      asOf: '2026-02-10',
      says: ['manyLeadTypes'],
    },
  },
  {
    name: 'lead types with characters that formulas read as wildcards and comparisons',
    leads: twoOfEach(SPECIAL_CHARACTERS),
    expect: {
      leads: 30,
      won: 15,
      lost: 15,
      revenue: 1500,
      types: allHalf(SPECIAL_CHARACTERS),
      asOf: '2026-02-10',
      // A*, A? and A~ differ in a sign only.
      says: ['twoSpellings'],
    },
  },
  {
    name: 'lead types that differ in capitals only are counted apart, and said to',
    leads: twoOfEach(['Ebook', 'ebook', 'EBOOK', 'É-book']),
    expect: {
      leads: 8,
      won: 4,
      lost: 4,
      revenue: 400,
      types: allHalf(['Ebook', 'ebook', 'EBOOK', 'É-book']),
      asOf: '2026-02-10',
      says: ['twoSpellings'],
    },
  },
  {
    name: 'lead types in alphabets without Latin letters are not the same for that',
    leads: twoOfEach(['Вебинар', 'Демо', '演示', '電子書', 'وبینار']),
    expect: {
      leads: 10,
      won: 5,
      lost: 5,
      revenue: 500,
      types: allHalf(['Вебинар', 'Демо', '演示', '電子書', 'وبینار']),
      asOf: '2026-02-10',
      says: [],
    },
  },
  {
    name: 'lead types that are names of what every object has',
    leads: twoOfEach(OBJECT_NAMES),
    expect: {
      leads: 12,
      won: 6,
      lost: 6,
      revenue: 600,
      types: allHalf(OBJECT_NAMES),
      asOf: '2026-02-10',
      says: [],
    },
  },
  {
    name: 'lead types that look like formulas, HTML, scripts, and text from right to left',
    leads: twoOfEach(INJECTIONS),
    expect: {
      leads: 20,
      won: 10,
      lost: 10,
      revenue: 1000,
      types: allHalf(INJECTIONS),
      asOf: '2026-02-10',
      // =1+1, +1+1 and -1+1 differ in signs only.
      says: ['twoSpellings'],
    },
  },
  {
    name: 'a cell of 50,000 characters as lead type is cut short, and said to be',
    leads: [HEADER, won('1', 'x'.repeat(50000)), lost('2', 'Ebook'), lost('3', 'Ebook')],
    expect: {
      leads: 3,
      won: 1,
      lost: 2,
      revenue: 100,
      types: { Ebook: [2, 0], [`${'x'.repeat(99)}…`]: [1, 1] },
      asOf: '2026-02-10',
      says: ['longLeadType'],
      rows: { longLeadType: [2] },
    },
  },
  {
    name: 'blank lead types are a type of their own; numbers and checkboxes are names too',
    leads: [HEADER, won('1', ''), lost('2', ' '), lost('3', 2026), won('4', true), lost('5', 2026)],
    expect: {
      leads: 5,
      won: 2,
      lost: 3,
      revenue: 200,
      types: { '(blank)': [2, 1], '2026': [2, 0], TRUE: [1, 1] },
      asOf: '2026-02-10',
      says: [],
    },
  },
]
