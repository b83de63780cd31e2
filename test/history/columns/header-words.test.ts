import { expect, test } from '@jest/globals'
import { readHistory } from '../../../src/history/read-history'

// Column names as real exports carry them: ../shared/crm-headers.md.
const EXPORTS: [string, Record<string, string>][] = [
  [
    'HubSpot deals',
    { 'Record ID': 'leadId', 'Create Date': 'created', 'Deal Stage': 'status', 'Close Date': 'closed', Amount: 'value' },
  ],
  [
    'HubSpot deals, French',
    { 'Date de création': 'created', 'Phase de la transaction': 'status', 'Date de fermeture': 'closed', Montant: 'value' },
  ],
  ['HubSpot, Dutch', { Aanmaakdatum: 'created', Dealfase: 'status', Sluitingsdatum: 'closed', Bedrag: 'value' }],
  [
    'Pipedrive',
    {
      'Deal - ID': 'leadId',
      'Deal - Deal created': 'created',
      'Deal - Status': 'status',
      'Deal - Won time': 'won',
      'Deal - Lost time': 'lost',
      'Deal - Value': 'value',
      'Deal - Source channel': 'leadType',
    },
  ],
  [
    'Pipedrive, French',
    {
      'Affaire - Affaire créée': 'created',
      'Affaire - Statut': 'status',
      'Affaire - Date de gain': 'won',
      'Affaire - Date de perte': 'lost',
      'Affaire - Valeur': 'value',
    },
  ],
  [
    'Salesforce',
    {
      'Opportunity ID': 'leadId',
      'Created Date': 'created',
      Stage: 'status',
      'Close Date': 'closed',
      Amount: 'value',
      'Lead Source': 'leadType',
    },
  ],
  [
    'Odoo',
    { create_date: 'created', stage_id: 'status', date_closed: 'closed', expected_revenue: 'value', source_id: 'leadType' },
  ],
  ['EspoCRM, Dutch', { Fase: 'status', Bedrag: 'value', 'Lead bron': 'leadType', 'Datum gesloten': 'closed' }],
  ['EspoCRM, French', { Etape: 'status', Montant: 'value', 'Source du prospect': 'leadType', 'Date de fermeture': 'closed' }],
]
// Sheets kept by hand name their dates by the outcome alone.
EXPORTS.push(
  ['a list kept by hand', { 'Lead type': 'leadType', Created: 'created', Won: 'won', Lost: 'lost', Value: 'value' }],
  ['a list kept by hand, Dutch', { Leadsoort: 'leadType', Aangemaakt: 'created', Gewonnen: 'won', Verloren: 'lost' }],
  ['a list kept by hand, French', { 'Type de lead': 'leadType', Créé: 'created', Gagné: 'won', Perdu: 'lost' }],
)
EXPORTS.push(
  [
    'HubSpot contacts',
    {
      'Record ID': 'leadId',
      'Create Date': 'created',
      'Lifecycle Stage': 'status',
      'Became a Customer Date': 'won',
      'First Conversion': 'leadType',
    },
  ],
  [
    'HubSpot contacts, Dutch',
    { Aanmaakdatum: 'created', Levenscyclusfase: 'status', 'Datum klant geworden': 'won', 'Oorspronkelijke bron': 'leadType' },
  ],
  [
    'HubSpot contacts, French',
    { 'Date de création': 'created', 'Phase du cycle de vie': 'status', "Source d'origine": 'leadType' },
  ],
  ['HubSpot contacts, by where they came from', { 'Create Date': 'created', 'Original Traffic Source': 'leadType' }],
  ['Pipedrive, Dutch', { 'Deal - Deal aangemaakt': 'created', 'Deal - Status': 'status' }],
  ['Zoho', { 'Created Time': 'created', Stage: 'status', 'Closing Date': 'closed', 'Lead Source': 'leadType' }],
  ['an interface', { created_time: 'created', status: 'status' }],
)
const SAMPLES: Record<string, [string, string]> = {
  leadId: ['101', '102'],
  created: ['2026-01-05', '2026-01-06'],
  status: ['Won', 'Lost'],
  closed: ['2026-02-05', '2026-02-06'],
  won: ['2026-02-05', ''],
  lost: ['', '2026-02-06'],
  value: ['1000', '2000'],
  leadType: ['Ebook', 'Demo'],
}

test.each(EXPORTS)('finds the columns of %s by their names', (_, columns) => {
  const roles = Object.entries(columns)
  const rows = [0, 1].map((row) => roles.map(([, role]) => SAMPLES[role]?.[row] ?? ''))
  const reading = readHistory(
    { leads: { name: 'Export', grid: [roles.map(([header]) => header), ...rows] } },
    { leads: {} },
    46350,
  )
  const found = (reading.report.leads?.columns ?? []).map(({ header, role }) => [header, role])
  expect(Object.fromEntries(found)).toEqual(columns)
})

const roleOf = (grid: string[][]) =>
  Object.fromEntries(
    (readHistory({ leads: { name: 'Export', grid } }, { leads: {} }, 46350).report.leads?.columns ?? []).flatMap(
      ({ header, role }) => (role ? [[role, header]] : []),
    ),
  )

test.each([
  ['Lead Status', 'Lifecycle Stage'],
  ['Leadstatus', 'Levenscyclusfase'],
  ['Statut du lead', 'Phase du cycle de vie'],
])('of %j and %j the one that tells customers is the status', (status, lifecycle) => {
  const grid = (stage: string) => [
    ['Create Date', status, lifecycle],
    ['2026-01-05', 'Attempted to contact', 'Lead'],
    ['2026-01-06', 'Unqualified', stage],
  ]
  expect(roleOf(grid('Customer')).status).toBe(lifecycle)
  expect(roleOf(grid('Marketing qualified lead')).status).toBe(status)
})

test('a column Won that says yes or 1 is not the date on which a deal was won, but whether it was', () => {
  for (const yes of ['yes', 1, true]) {
    const grid = [
      ['Lead type', 'Created', 'Won'],
      ['Ebook', '2026-01-05', yes],
      ['Ebook', '2026-01-06', ''],
    ]
    const { report } = readHistory({ leads: { name: 'Export', grid } }, { leads: {} }, 46350)
    expect(report.leads?.columns.map(({ role }) => role)).toEqual(['leadType', 'created', 'isWon'])
  }
})

test('a header in row 5, below merged titles and blank cells', () => {
  const grid = [
    ['Leads 2026', '', '', ''],
    ['', '', '', ''],
    ['Exported by Jan', '', '', ''],
    ['', '', '', ''],
    ['Lead type', '', 'Created', 'Status'],
    ['Ebook', '', '2026-01-05', 'Won'],
  ]
  const { report } = readHistory({ leads: { name: 'Export', grid } }, { leads: {} }, 46350)
  expect(report.leads?.headerRow).toBe(4)
  expect(report.leads?.columns.map(({ role }) => role)).toEqual(['leadType', null, 'created', 'status'])
})

test('a column that does not exist is refused, also a fraction of one', () => {
  const grid = [
    ['Lead type', 'Created', 'Status'],
    ['Ebook', '2026-01-05', 'Won'],
  ]
  for (const created of [3, -1, 0.5]) {
    const reading = readHistory({ leads: { name: 'Export', grid } }, { leads: { columns: { created } } }, 46350)
    expect('problem' in reading && reading.problem.code).toBe('unknownColumn')
  }
})

test('monthly summaries are a history too', () => {
  const grid = [
    ['Month', 'Lead type', 'Leads', 'Deals', 'Revenue'],
    ['2026-01', 'Ebook', 100, 1, 100000],
    ['2026-02', 'Ebook', 50, 2, 150000],
    ['2026-02', 'Demo', 10, 1, 90000],
  ]
  const reading = readHistory({ leads: { name: 'Months', grid } }, { leads: {} }, 46350)
  if ('problem' in reading) throw new Error(reading.problem.code)
  expect(reading.report.kind).toBe('summaries')
  expect(
    reading.tables.activity.map(({ leadType, month, leads, deals, revenue }) => [leadType, month, leads, deals, revenue]),
  ).toEqual(
    expect.arrayContaining([
      ['Ebook', '2026-01', 100, 1, 100000],
      ['Ebook', '2026-02', 50, 2, 150000],
      ['Demo', '2026-02', 10, 1, 90000],
    ]),
  )
})
