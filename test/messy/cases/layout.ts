import type { Cell } from '../../../src/history/contract'
import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

const WIDE_HEADER = [
  'Lead ID',
  'Created',
  ...Array.from({ length: 196 }, (_, index) => `Field ${index + 1}`),
  'Status',
  'Lead type',
]
const wideRow = (id: string, created: string, status: string, type: string): Cell[] => [
  id,
  created,
  ...Array.from({ length: 196 }, (_, index) => `${id} note ${index}`),
  status,
  type,
]

/** Where a table stands, and what stands around it. */
export const LAYOUT: readonly HistoryCase[] = [
  {
    name: 'a won deal of which only the won date is known is a deal',
    leads: tab(`
      Created    | Lead type | Won on     | Amount
      2026-01-05 | Ebook     | 2026-02-05 | {1000}
                 | Demo      | 2026-02-08 | {2000}
                 | Demo      |            | {3000}
      2026-01-09 | Ebook     |            |
    `),
    expect: {
      ...{ leads: 3, won: 2, lost: 0, revenue: 3000 },
      types: { Ebook: [2, 1], Demo: [1, 1] },
      asOf: '2026-02-08',
      says: ['noLost', 'noCreatedDate'],
      skipped: { nothingKnown: 1 },
    },
  },
  {
    name: 'a header in row 5, below a title and a line that says who exported it',
    leads: tab(`
      Leads 2026         |            |            |        |            |
                         |            |            |        |            |
      Exported by        | Ann        |            |        |            |
                         |            |            |        |            |
      Lead ID            | Created    | Lead type  | Status | Closed on  | Amount
      1                  | 2026-01-05 | Ebook      | Won    | 2026-02-10 | 100
      2                  | 2026-01-06 | Demo       | Lost   | 2026-02-11 |
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: [],
    },
  },
  {
    name: 'headers in two rows, the upper one merged over groups of columns',
    leads: tab(`
      Lead    |            |           | Outcome |            |
      Lead ID | Created    | Lead type | Status  | Closed on  | Amount
      1       | 2026-01-05 | Ebook     | Won     | 2026-02-10 | 100
      2       | 2026-01-06 | Demo      | Open    |            |
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 0,
      revenue: 100,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-10',
      says: ['noLost'],
    },
  },
  {
    name: 'a header cell merged over two columns leaves the second without a name',
    leads: tab(`
      Lead ID | Created    |       | Lead type | Status
      1       | 2026-01-05 | 10:00 | Ebook     | Lost
      2       | 2026-01-06 | 11:00 | Demo      | Open
    `),
    expect: {
      leads: 2,
      won: 0,
      lost: 1,
      revenue: 0,
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-01-06',
      says: ['noDeals', 'noValueColumn'],
      roles: { 'Lead ID': 'leadId', Created: 'created', 'Lead type': 'leadType', Status: 'status' },
    },
  },
  {
    name: 'a row of totals at the bottom is no lead, however it is called',
    leads: tab(`
      Lead ID  | Created    | Lead type | Status | Closed on  | Amount
      1        | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
      2        | 2026-01-06 | Demo      | Won    | 2026-02-11 | {300}
      3        | 2026-01-07 | Demo      | Lost   | 2026-02-12 |
      Subtotaal: |          |           |        |            | {400}
      Totaal (3 leads) |    |           |        |            | {400}
      TOTAL    | {3}        |           |        |            | {400}
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 400,
      types: { Ebook: [1, 1], Demo: [2, 1] },
      asOf: '2026-02-12',
      says: [],
      skipped: { totalsRow: 3 },
    },
  },
  {
    name: 'a row of totals without a word, only sums',
    leads: tab(`
      Created    | Lead type | Status | Closed on  | Amount
      2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
      2026-01-06 | Demo      | Lost   | 2026-02-11 |
                 |           |        |            | {100}
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: [],
      skipped: { nothingKnown: 1 },
    },
  },
  {
    name: 'a company that is called Total is a lead, not a row of totals',
    leads: tab(`
      Company | Created    | Lead type | Status | Closed on  | Amount
      Total   | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
      Sum     | 2026-01-06 | Demo      | Lost   | 2026-02-11 |
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: [],
    },
  },
  {
    name: 'blank rows and cells with nothing but spaces are no leads',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 2026-01-05 | Ebook     | Lost
              |            |           |
      2       | 2026-01-06 | Demo      | Open
    `).flatMap((row) => (row[0] === '2' ? [[' ', '\u00a0', '\t', ''], row, ['', '', '', '']] : [row])),
    expect: {
      leads: 2,
      won: 0,
      lost: 1,
      revenue: 0,
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-01-06',
      says: ['noDeals', 'noValueColumn'],
    },
  },
  {
    name: 'hidden and filtered rows come along with all others, and count as rows',
    // Row 3 is hidden by a filter on Demo: Sheets hands it over all the same.
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-01-05 | Demo      | Won    | 2026-02-10 | {100}
      2       | 2026-01-06 | Ebook     | Won    | 2026-02-11 | {900}
      3       | 2026-01-07 | Demo      | Lost   | 2026-02-12 |
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 1000,
      types: { Demo: [2, 1], Ebook: [1, 1] },
      asOf: '2026-02-12',
      says: [],
    },
  },
  {
    name: 'error cells in every column: what they hide is unknown, and no two leads become one for it',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      #N/A    | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
      #N/A    | 2026-01-06 | Ebook     | Won    | 2026-02-11 | #VALUE!
      3       | #REF!      | Ebook     | Lost   | 2026-02-12 |
      4       | 2026-01-08 | #NAME?    | Lost   | #DIV/0!    |
      5       | 2026-01-09 | Ebook     | #N/A   |            |
    `),
    expect: {
      leads: 5,
      won: 2,
      lost: 2,
      revenue: 100,
      types: { Ebook: [4, 2], '(blank)': [1, 0] },
      asOf: '2026-02-12',
      says: ['unreadableDate', 'unreadableAmount', 'noCreatedDate', 'wonWithoutValue', 'unreadableType', 'unreadableStatus'],
      rows: { unreadableDate: [4, 5], unreadableAmount: [3], unreadableType: [5], unreadableStatus: [6] },
    },
  },
  {
    name: 'two hundred columns, the ones that matter at both ends',
    leads: [
      WIDE_HEADER,
      wideRow('1', '2026-01-05', 'Lost', 'Ebook'),
      wideRow('2', '2026-01-06', 'Open', 'Demo'),
      wideRow('3', '2026-01-07', 'Open', 'Demo'),
    ],
    expect: {
      leads: 3,
      won: 0,
      lost: 1,
      revenue: 0,
      types: { Demo: [2, 0], Ebook: [1, 0] },
      asOf: '2026-01-07',
      says: ['noDeals', 'noValueColumn'],
      roles: { 'Lead ID': 'leadId', Created: 'created', Status: 'status', 'Lead type': 'leadType' },
    },
  },
  {
    name: 'one row',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
    `),
    expect: {
      leads: 1,
      won: 1,
      lost: 0,
      revenue: 100,
      types: { Ebook: [1, 1] },
      asOf: '2026-02-10',
      says: ['noLost'],
    },
  },
  { name: 'no rows below the header', leads: tab('Lead ID | Created | Lead type | Status'), expect: { problem: 'onlyHeader' } },
  { name: 'an empty tab, as Sheets hands it over', leads: [['']], expect: { problem: 'emptyTab' } },
  {
    name: 'a tab with nothing but numbers has no header',
    leads: tab(`
      {1} | {2}
      {3} | {4}
    `),
    expect: { problem: 'noHeader' },
  },
  {
    name: 'a price list is no history of leads',
    leads: tab(`
      Article | Price
      Chair   | {100}
      Table   | {250}
    `),
    expect: { problem: 'noLeadColumns' },
  },
  {
    name: 'exports pasted below each other, each with its header: the later headers are no leads, and no status',
    leads: tab(`
      Exported by Ann |       |           |        |            |
      Lead ID | Created      | Lead type | Status | Closed on  | Amount
      1       | {2026-01-05} | Ebook     | Won    | 2026-02-10 | {100}
      Lead ID | Created      | Lead type | Status | Closed on  | Amount
      2       | {2026-01-06} | Demo      | Lost   | 2026-02-11 |
      Lead ID | Created      | Lead type |  Status | Closed on | Amount
      3       | {2026-01-07} | Demo      | Status | 2026-02-11 |
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [1, 1], Demo: [2, 0] },
      asOf: '2026-02-11',
      says: [],
      skipped: { repeatedHeader: 2 },
    },
  },
  {
    name: 'subtotals and counts between groups are no leads',
    leads: tab(`
      Stage       | Opportunity Name | Amount | Close Date | Created Date | Lead Source
      Closed Won  | A                | {100}  | 2026-02-10 | 2026-01-05   | Web
      Closed Won  | B                | {300}  | 2026-02-11 | 2026-01-06   | Web
      Subtotal    | Sum of Amount    | {400}  |            |              |
                  | Count            | {2}    |            |              |
      Closed Lost | Count            | {50}   | 2026-02-12 | 2026-01-07   | Phone
      Subtotal    | Sum of Amount    | 50     |            |              |
      Count       | 1                |        |            |              |
      Total       | Sum of Amount    | {450}  |            |              |
                  | Record Count     | {3}    |            |              |
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 400,
      types: { Web: [2, 2], Phone: [1, 0] },
      asOf: '2026-02-12',
      says: [],
      skipped: { totalsRow: 6 },
    },
  },
  {
    name: 'a company that is called Count is a lead, also without a date',
    leads: tab(`
      Company | Lead type | Status | Created    | Amount
      Count   | Ebook     | Won    |            | {100}
      Aantal  | Demo      | Lost   | 2026-01-06 |
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-01-06',
      says: ['noCreatedDate', 'wonWithoutDate'],
    },
  },
  {
    name: 'a header with few known names, above rows that hold words which are column names too',
    leads: tab(`
      Bedrijf | Binnengekomen op | Via  | Status | Orderwaarde
      Acme    | 05/01/2026       | Form | Won    | 1.000
      Bond    | 06/01/2026       | Form | Lost   |
      Cole    | 27/01/2026       | Mail | Open   |
    `),
    choices: { leads: { columns: { created: 1, leadType: 2, value: 4 } } },
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { Form: [2, 1], Mail: [1, 0] },
      asOf: '2026-01-27',
      says: ['wonWithoutDate'],
    },
  },
]
