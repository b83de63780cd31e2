/** What the data report says: a sentence for each remark. `{places}` are its particulars. */
export const report = {
  wonBeforeCreated:
    '{count} {count?deal was|deals were} won before {count?its|their} lead was created ({count?row|rows} {rows}). {count?It counts as a deal|They count as deals}, and not in the time from lead to deal.',
  wonWithoutDate:
    '{count} won {count?deal has|deals have} no date ({count?row|rows} {rows}). {count?It counts|They count} in the rate, and in no month.',
  wonWithoutValue: '{count} won {count?deal has|deals have} no amount. {count?It does|They do} not count in the deal size.',
  wonForNothing:
    '{count} won {count?deal has|deals have} an amount of 0, and {count?lowers|lower} the deal size. Correct {count?it|them} if that is a mistake.',
  noValueColumn: 'No column holds the amount of a deal. Choose one, or type the deal size.',
  noLost:
    'No lead is marked as lost. Some exports leave lost leads out; add them if you can, or every rate looks better than it is.',
  noDeals: 'No lead became a deal yet.',
  noCreatedDate:
    '{count} {count?lead has|leads have} no created date. {count?It counts|They count} in the rate, and in no month.',
  noLeadType:
    'No column holds the lead type, so all leads count as one type. You can choose a column; these have a few words that repeat: {columns}.',
  knownOnWinsOnly: '“{column}” is only filled on won deals, so it cannot be the lead type: every rate would be 100 %.',
  twoSpellings: 'These lead types may be one and the same: {types}. They are counted apart.',
  fewDealsCarry:
    'The largest twentieth of the deals carries {share} % of the revenue. The average deal size depends on a few deals.',
  repeatedDeal:
    '{count} {count?row repeats|rows repeat} a deal that stands on an earlier row ({count?row|rows} {rows}). They count as one deal.',
  differingAmounts:
    'The rows of one deal carry different amounts ({count} {count?row|rows}: {rows}). The first amount is used; you can have them added up.',
  unreadableDate:
    '{count} {count?cell|cells} should hold a date and {count?does|do} not ({count?row|rows} {rows}). {count?It counts|They count} as unknown.',
  unreadableAmount:
    '{count} {count?cell|cells} should hold an amount and {count?does|do} not ({count?row|rows} {rows}). {count?It counts|They count} as unknown.',
  negativeAmount:
    '{count} won {count?deal has|deals have} an amount below 0 ({count?row|rows} {rows}). {count?It does|They do} not count in the deal size.',
  outcomeAfterAsOf:
    '{count} {count?outcome lies|outcomes lie} after the last day that counts ({count?row|rows} {rows}). {count?That lead counts|Those leads count} as open.',
  dealsWithoutLead: '{count} of {all} deals {count?has|have} a key that no lead has, and {count?is|are} left out: {keys}.',
  dealsWithoutKey:
    '{count} {count?deal|deals} in “{tab}” {count?has|have} no key, so {count?it|they} cannot be joined to a lead and {count?is|are} left out. Fill in the key, or choose another key column.',
  dateOrderUnclear: 'In “{tab}”, no date tells whether day or month comes first. Day first is used; correct it if that is wrong.',
  onlySummaries:
    'This is a history of months, not of single leads: rates and amounts are averages, and the time from lead to deal is not known.',
  createdAfterAsOf: 'created after the last day that counts',
  ignoredStatus: 'a status that you chose to ignore',
  totalsRow: 'a row of totals, not a lead',
  nothingKnown: 'no date, number or status of a lead',
  noMonth: 'no month',
  emptyTab: 'The tab “{tab}” is empty. Choose the tab that holds your leads.',
  noHeader: 'No row of “{tab}” looks like column names. Put a name above each column.',
  onlyHeader: '“{tab}” has column names and no rows below them.',
  noLeadColumns:
    'No column of “{tab}” looks like a date, a status or an outcome of leads. Choose the columns yourself, or choose another tab.',
  noLeads: 'No row of “{tab}” could be read as a lead. Check which columns were chosen.',
  noJoinKey:
    '“{leads}” and “{deals}” share no column of keys. Choose the column in each that tells which deal belongs to which lead.',
  nothingJoins: 'Not one key of “{deals}” is found in “{leads}”. Choose other columns to join on.',
  unknownColumn: '“{tab}” has no column {column}. Choose another column.',
  columnChanged:
    '“{was}” is not above its column any more in “{tab}”. Somebody may have changed the header, or inserted a column.',
  notLiveTwoTabs: 'the history stands in two tabs',
  notLiveManyRows: 'the history has {rows} rows, and formulas stay quick up to {limit}',
  notLiveFoldedRows: 'some rows are no lead of their own',
  notLiveNoDates: 'there is no column with created dates',
  notLiveTextDates: 'the dates are text, not real dates',
  notLiveTextAmounts: 'some amounts are text, not numbers',
  notLiveTypes: 'some lead types have spaces around them or are no text',
  notLiveSummaries: 'the history holds months, not single leads',
  'role.leadId': 'Lead number',
  'role.leadType': 'Lead type',
  'role.created': 'Created on',
  'role.qualified': 'Accepted by Sales on',
  'role.won': 'Won on',
  'role.lost': 'Lost on',
  'role.closed': 'Closed on',
  'role.status': 'Status',
  'role.value': 'Amount',
  'role.key': 'Key to join on',
  'role.month': 'Month',
  'role.leads': 'Number of leads',
  'role.sqls': 'Number of SQLs',
  'role.deals': 'Number of deals',
  'role.revenue': 'Revenue',
  'meaning.open': 'open',
  'meaning.sql': 'accepted by Sales',
  'meaning.won': 'won',
  'meaning.lost': 'lost',
  'meaning.ignore': 'ignore',
} as const

export type ReportKey = keyof typeof report
