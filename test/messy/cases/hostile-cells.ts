import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

const LONG = 'y'.repeat(50000)

export const HOSTILE_CELLS: readonly HistoryCase[] = [
  {
    name: 'headers that look like formulas and scripts, and columns named after what every object has',
    leads: [
      [
        '=IMPORTXML("https://example.com")',
        'constructor',
        '__proto__',
        'toString',
        'Created',
        'Lead type',
        'Status',
        'Closed on',
      ],
      ['=1+1', 'a', 'b', 'c', '2026-01-05', 'Ebook', 'Won', '2026-02-10'],
      ['<script>', 'a', 'b', 'c', '2026-01-06', 'Demo', 'Lost', '2026-02-11'],
    ],
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['noValueColumn'],
      roles: { Created: 'created', 'Lead type': 'leadType', Status: 'status', 'Closed on': 'closed' },
    },
  },
  {
    name: '50,000 characters where a date, an amount, a status and a number should stand',
    leads: [
      ...tab(`
        Lead ID | Created    | Lead type | Status | Closed on  | Amount
        1       | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
        2       | 2026-01-06 | Ebook     | Won    | 2026-02-11 | {200}
        3       | 2026-01-07 | Ebook     | Lost   | 2026-02-12 |
      `),
      [LONG, LONG, 'Ebook', LONG, '', LONG],
    ],
    expect: {
      leads: 4,
      won: 2,
      lost: 1,
      revenue: 300,
      types: { Ebook: [4, 2] },
      asOf: '2026-02-12',
      says: ['unreadableDate', 'noCreatedDate'],
      rows: { unreadableDate: [5] },
    },
  },
  {
    name: 'statuses and numbers named after what every object has: each is only a word',
    leads: tab(`
      Lead ID     | Created    | Lead type | Status      | Closed on
      __proto__   | 2026-01-05 | Ebook     | __proto__   |
      constructor | 2026-01-06 | Ebook     | constructor |
      toString    | 2026-01-07 | Demo      | Lost        | 2026-02-12
    `),
    expect: {
      leads: 3,
      won: 0,
      lost: 1,
      revenue: 0,
      types: { Ebook: [2, 0], Demo: [1, 0] },
      asOf: '2026-02-12',
      says: ['noDeals', 'noValueColumn'],
    },
  },
]
