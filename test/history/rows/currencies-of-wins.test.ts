import { describe, expect, test } from '@jest/globals'
import { currencyBeside } from '../../../src/history/cells/amounts'
import type { Cell, Grid } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'

test.each([
  ['USD 1,000.00', 'USD'],
  ['2.000,50 €', 'EUR'],
  ['€250,-', 'EUR'],
  ['US$ 5', 'USD'],
  ['1000 euros', 'EUR'],
  ['JPY 120,000', 'JPY'],
  ['(£500)', 'GBP'],
  ['eur', 'EUR'],
  ['1 000', null],
  ['to be agreed', null],
])('beside %j stands %s', (text, currency) => expect(currencyBeside(text)).toBe(currency))

const history = (header: readonly string[], ...rows: readonly (readonly Cell[])[]): Grid => [
  ['Lead ID', 'Created', 'Lead type', 'Status', 'Close date', ...header],
  ...rows.map((cells, row) => [`${row}`, '2026-01-05', 'Ebook', ...cells]),
]
const won = (...cells: Cell[]): Cell[] => ['Won', '2026-02-10', ...cells]
const lost = (...cells: Cell[]): Cell[] => ['Lost', '2026-02-10', ...cells]

function read(leads: Grid, deals?: Grid) {
  const tabs = { leads: { name: 'Leads', grid: leads }, ...(deals ? { deals: { name: 'Deals', grid: deals } } : {}) }
  const reading = readHistory(tabs, { leads: {} }, 46350)
  if ('problem' in reading) throw new Error(reading.problem.code)
  const question = reading.report.questions.find(({ code }) => code === 'severalCurrencies')
  const revenue = reading.tables.dealValues.reduce((sum, { value, count }) => sum + value * count, 0)
  return { currencies: question?.details.currencies ?? null, revenue }
}

describe('won deals in several currencies', () => {
  test.each(['Deal - Currency of Value', 'Currency', 'Munteenheid', 'Valuta', 'Devise'])(
    'are named by the column %j, the most frequent first',
    (header) => {
      const grid = history(['Amount', header], won(120000, 'JPY'), won(1000, 'EUR'), won(2000, 'EUR'), lost(5, 'USD'))
      expect(read(grid).currencies).toEqual(['EUR (2)', 'JPY (1)'])
    },
  )
  test('are named by the amounts themselves', () => {
    expect(read(history(['Amount'], won('USD 1,000.00'), won('EUR 2,000.00'))).currencies).toEqual(['USD (1)', 'EUR (1)'])
    expect(read(history(['Amount'], won('€ 1.000,00'), won('$ 2,000.00'))).currencies).toEqual(['EUR (1)', 'USD (1)'])
  })
  test('are no question where all are in one, however it is written', () => {
    expect(
      read(history(['Amount', 'Currency'], won('€ 1.000,00', 'EUR'), won('2.000,00', '€'), lost(5, 'USD'))).currencies,
    ).toBeNull()
    expect(read(history(['Amount'], won('€ 1.000,00'), won('2.000,00 euro'), won('500'))).currencies).toBeNull()
  })
  test('are named by the tab of the deals', () => {
    const leads: Grid = [
      ['Key', 'Created', 'Lead type'],
      ['a', '2026-01-05', 'Ebook'],
      ['b', '2026-01-05', 'Ebook'],
    ]
    const deals: Grid = [
      ['Key', 'Status', 'Close date', 'Amount', 'Currency'],
      ['a', 'Won', '2026-02-10', 100, 'EUR'],
      ['b', 'Won', '2026-02-10', 200, 'JPY'],
    ]
    expect(read(leads, deals).currencies).toEqual(['EUR (1)', 'JPY (1)'])
  })
})

describe('amounts that the CRM has converted', () => {
  test.each([
    ['Amount', 'Amount in company currency', 'Currency'],
    ['Bedrag', 'Bedrag in bedrijfsvaluta', 'Valuta'],
    ['Montant', 'Montant dans la devise de l’entreprise', 'Devise'],
    ['Amount', 'Amount (converted)', 'Amount Currency'],
    ['Bedrag', 'Bedrag (geconverteerd)', 'Valuta van bedrag'],
    ['Montant', 'Montant (converti)', 'Devise du montant'],
  ])('go before %j: %j', (plain, converted, currency) => {
    const grid = history([plain, currency, converted], won(120000, 'JPY', 740), won(1000, 'EUR', 1000))
    expect(read(grid)).toEqual({ currencies: null, revenue: 1740 })
  })
  test('do not, where nothing is filled in', () => {
    const grid = history(['Amount', 'Amount in company currency'], won(1000, ''), won(2000, ''))
    expect(read(grid).revenue).toBe(3000)
  })
})
