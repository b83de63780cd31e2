import { describe, expect, test } from '@jest/globals'
import type { Cell, Grid } from '../../../src/history/contract'
import { attributeColumns, attributeColumnsBeside } from '../../../src/history/rows/attribute-columns'
import { date } from '../../messy/as-written'

const LEADS = 120
const rows = (cells: (lead: number) => readonly Cell[], count = LEADS): Cell[][] =>
  Array.from({ length: count }, (_, lead) => [...cells(lead)])
const pick = (values: readonly string[], lead: number): string => values[lead % values.length] ?? ''

const HEADER = [
  ...['Lead ID', 'Created', 'Lead type', 'Status', 'Closed on', 'Amount', 'Sector', 'Employees', 'Company', 'Score', 'Visits'],
  ...['Newsletter', 'Country', 'Note', 'Renewal', ''],
]
const GRID: Grid = [
  HEADER,
  ...rows((lead) => [
    `L-${lead}`,
    date(`2026-0${1 + (lead % 6)}-${10 + (lead % 17)}`),
    pick(['Ebook', 'Demo'], lead),
    pick(['Won', 'Lost', 'New'], lead),
    lead % 3 === 2 ? '' : date(`2026-08-${10 + (lead % 17)}`),
    lead % 3 === 0 ? 1000 + lead * 7 : '',
    pick(['Steel', 'Food', 'Care', ''], lead),
    pick(['1-9', '10-49', '50-249', '250+'], lead),
    `Company ${lead % 100}`,
    1 + (lead % 5),
    lead * 3,
    pick(['yes', ''], lead),
    'Belgium',
    '',
    `${10 + (lead % 17)}/0${1 + (lead % 9)}/2027`,
    'x',
  ]),
]

const unfit = (columns: ReturnType<typeof attributeColumns>) =>
  Object.fromEntries(columns.map(({ header, unfit }) => [header, unfit]))

describe('the columns by which leads can be told apart', () => {
  const found = attributeColumns({ name: 'Leads', grid: GRID }, { leads: {} })

  test('are those with a few values that come again; the others say why they are not', () => {
    expect(unfit(found)).toEqual({
      'Lead ID': 'ownValues',
      Created: 'dates',
      'Lead type': null,
      Status: 'outcome',
      'Closed on': 'dates',
      Amount: 'numbers',
      Sector: null,
      Employees: null,
      Company: 'ownValues',
      Score: null,
      Visits: 'numbers',
      Newsletter: null,
      Country: 'oneValue',
      Note: 'oneValue',
      Renewal: 'dates',
    })
  })

  test('keep their place and a few of their values', () => {
    expect(found.find(({ header }) => header === 'Sector')).toEqual({
      ...{ column: 6, header: 'Sector', unfit: null, areSizes: false },
      samples: ['Steel', 'Food', 'Care'],
    })
  })

  test('say which numbers are sizes, for bands: no amounts of deals, no classes and no numbers of leads', () => {
    expect(found.filter(({ areSizes }) => areSizes).map(({ header }) => header)).toEqual(['Visits'])
  })

  test('a column that the planner has read otherwise by hand is what was chosen', () => {
    const chosen = { leads: { columns: { status: null, value: 9 } } }
    expect(unfit(attributeColumns({ name: 'Leads', grid: GRID }, chosen))).toMatchObject({ Status: null, Score: 'numbers' })
  })

  test('of a short history a handful of different values is still an attribute, and a number of each lead is not', () => {
    const short = [
      ['Lead ID', 'Created', 'Sector', 'Status'],
      ...GRID.slice(1, 13).map((cells, row) => [cells[0], cells[1], `S${row % 8}`, 'Won']),
    ]
    expect(unfit(attributeColumns({ name: 'Leads', grid: short as Grid }, { leads: {} }))).toMatchObject({
      'Lead ID': 'ownValues',
      Sector: null,
    })
  })

  test('hundreds of values that come again are too many', () => {
    const many = [
      ['Lead ID', 'Created', 'Campaign', 'Status'],
      ...rows((lead) => [`L-${lead}`, date('2026-01-05'), `C${lead % 700}`, 'Won'], 1800),
    ]
    expect(unfit(attributeColumns({ name: 'Leads', grid: many }, { leads: {} }))).toMatchObject({ Campaign: 'tooMany' })
  })

  test('a tab without column names has none', () => {
    expect(attributeColumns({ name: 'Leads', grid: [['x'], ['y']] }, { leads: {} })).toEqual([])
  })
})

describe('the columns of another tab', () => {
  const leads: Grid = [
    ['Lead ID', 'Created', 'Account', 'Status'],
    ...rows((lead) => [`L-${lead}`, date('2026-01-05'), `A${lead % 10}`, 'Won']),
  ]
  const accounts: Grid = [
    ['Account', 'Name', 'Sector', 'Since', 'Status'],
    ...rows(
      (account) => [`A${account}`, `Company ${account}`, pick(['Steel', 'Food'], account), date('2020-01-05'), 'Customer'],
      10,
    ),
    // No lead has these.
    ...rows((account) => [`B${account}`, `Other ${account}`, `Sector ${account}`, date('2020-01-05'), 'Prospect'], 300),
  ]
  const beside = (other: Grid) =>
    attributeColumnsBeside({ name: 'Leads', grid: leads }, { leads: {} }, { name: 'Accounts', grid: other })

  test('are judged as the leads have them: many leads share a row there', () => {
    expect(unfit(beside(accounts))).toEqual({ Account: null, Name: null, Sector: null, Since: 'dates', Status: 'oneValue' })
  })

  test('fit none where the tabs share no key', () => {
    const stranger: Grid = [['Key', 'Sector'], ...rows((row) => [`Z${row}`, pick(['Steel', 'Food'], row)])]
    expect(unfit(beside(stranger))).toEqual({ Key: 'noKey', Sector: 'noKey' })
  })
})
