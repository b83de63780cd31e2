/** What the data report says: a sentence for each remark. `{places}` are its particulars. */
export const report = {
  wonBeforeCreated:
    '{count} {count?deal was|deals were} won before {count?its|their} lead was created ({count?row|rows} {rows}). {count?It counts as a deal|They count as deals}, and not in the time from lead to deal.',
  lostBeforeCreated:
    '{count} {count?lead was|leads were} lost before {count?it was|they were} created ({count?row|rows} {rows}). {count?It counts|They count} as lost, and not in the time from lead to deal.',
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
  noCreatedColumn:
    'No column holds the date on which a lead was created, so rates are simply deals ÷ leads, and no month has leads. Choose the column; these hold dates: {columns}.',
  noLeadType:
    'No column holds the lead type, so all leads count as one type. You can choose a column; these have a few words that repeat: {columns}.',
  knownOnWinsOnly: '“{column}” is only filled on won deals, so it cannot be the lead type: every rate would be 100 %.',
  twoSpellings: 'These lead types may be one and the same: {types}. They are counted apart.',
  fewDealsCarry:
    'The largest twentieth of the deals carries {share} % of the revenue. The average deal size depends on a few deals.',
  dealSizesDiffer:
    'On average, a deal from “{larger}” is {times} times as large as one from “{smaller}”. A plan counts with one deal size, so it values the leads of the first too low and those of the second too high. To plan them apart, choose “Only a part of the leads” and the column with the lead type.',
  repeatedDeal:
    '{count} {count?row repeats|rows repeat} a deal that stands on an earlier row ({count?row|rows} {rows}). They count as one deal.',
  sameNumberOtherDay:
    '{count} {count?row has|rows have} the number of an earlier lead and another created date ({count?row|rows} {rows}). {count?It counts as a lead of its own|They count as leads of their own}. If they are one and the same lead, correct the dates.',
  destroyedNumber:
    '{count} lead {count?number has|numbers have} lost {count?its|their} last digits, such as 1.23457E+11 ({count?row|rows} {rows}), and {count?tells|tell} no leads apart. Each of these rows counts as a lead of its own. Export again and import the number as text, or choose another column.',
  severalDeals:
    '{count} {count?row is|rows are} a further deal, with a number of its own, of a lead that has one already ({count?row|rows} {rows}). A lead counts as one deal, with the first amount; you can have the amounts added up.',
  differingAmounts:
    'The rows of one deal carry different amounts ({count} {count?row|rows}: {rows}). The first amount is used; you can have them added up.',
  endBySign:
    '{count} {count?lead has|leads have} a status that tells no end, and {count?ends|end} as other columns say: won or not, closed or not, active or not, why lost ({count?row|rows} {rows}). Where that is wrong, choose other columns for these, or none.',
  closedWithoutStatus:
    '{count} {count?lead has|leads have} a close date and no status ({count?row|rows} {rows}), and {count?counts|count} as open. Where a status stands above the rows of a group, export without groups; otherwise fill it in.',
  onlyADate:
    '{count} {count?row holds|rows hold} a date and nothing else ({count?row|rows} {rows}), and {count?counts as a lead|count as leads} without a lead type. Delete {count?it if it is a heading, or was filled in ahead|them if they are headings, or were filled in ahead}.',
  unreadableDate:
    '{count} {count?cell|cells} should hold a date and {count?does|do} not ({count?row|rows} {rows}). {count?It counts|They count} as unknown.',
  unreadableAmount:
    '{count} {count?cell|cells} should hold an amount and {count?does|do} not ({count?row|rows} {rows}). {count?It counts|They count} as unknown.',
  negativeAmount:
    '{count} won {count?deal has|deals have} an amount below 0 ({count?row|rows} {rows}). {count?It lowers|They lower} the revenue, and {count?does|do} not count in the deal size.',
  outcomeAfterAsOf:
    '{count} {count?outcome lies|outcomes lie} after the last day that counts ({count?row|rows} {rows}). {count?That lead counts|Those leads count} as open.',
  asOfEarly:
    'The last day that counts is {asOf}, and your tab goes on until {latest}: {leads} {leads?lead|leads} and {deals} {deals?deal|deals} after it are left out.',
  asOfLater:
    'The last day that counts, {asOf}, is later than today, {today}. Nothing can have happened after today, so leads that are open look older than they are.',
  asOfBeyond: 'You asked for {asked}, and what was counted ends on {asOf}, so that day is used.',
  dealsWithoutLead: '{count} of {all} deals {count?has|have} a key that no lead has, and {count?is|are} left out: {keys}.',
  dealsWithoutKey:
    '{count} {count?deal|deals} in “{tab}” {count?has|have} no key, so {count?it|they} cannot be joined to a lead and {count?is|are} left out. Fill in the key, or choose another key column.',
  dateOrderUnclear: 'In “{tab}”, no date tells whether day or month comes first. Day first is used; correct it if that is wrong.',
  dateOrderMixed:
    'In “{tab}”, some dates have the day first and others the month first. {count} {count?row has a date|rows have dates} that can be read either way ({count?row|rows} {rows}), and {count?is|are} read in the order that its column has most. Check {count?it|them}.',
  monthsForDays:
    'In “{tab}”, {count} {count?row holds|rows hold} a month instead of a day ({count?row|rows} {rows}). The first day of that month is used, so the time from lead to deal may be off by a month. Export whole dates if you can.',
  turnedDates:
    'In “{tab}”, Sheets had taken the day for the month in {count} {count?row|rows} ({rows}): where the day was 12 or less it made a wrong date, and the rest is still text. These dates are read the other way round; your tab is not changed. If that is wrong, import the dates again in a file with the right locale.',
  perhapsTurnedDates:
    'In “{tab}”, some dates are still text, so Sheets may have taken the day for the month in others ({count} {count?row|rows}: {rows}). They are used as they stand. Compare {count?it|a few of them} with your CRM.',
  decimalSignMixed:
    'Some amounts have a decimal comma and others a decimal point, or one sign stands before cents here and between thousands there. {count} {count?amount|amounts} can be read either way ({count?row|rows} {rows}), and {count?is|are} read as thousands, unless other amounts have more than two decimals. Check {count?it|them}.',
  perhapsThousandth:
    'Sheets left some amounts as text, so it may have taken the sign between thousands for a decimal sign in others: 1.500 becomes 1.5. {count} {count?amount with decimals is used as it stands|amounts with decimals are used as they stand} ({count?row|rows} {rows}). Compare {count?it|a few of them} with your CRM; if that is wrong, import the file again with its own locale.',
  severalCurrencies:
    'The won deals are in different currencies: {currencies}. Their amounts are added up as they stand, so revenue and deal size are wrong. Choose a column that holds all amounts in one currency; without one, convert them, or plan for the deals in one currency.',
  closedMeansWon:
    'No column tells which leads were won, so every date in “{column}” counts as a win. Choose the column with the status if lost leads have a date there too.',
  perhapsOneDeal:
    '{count} {count?row has|rows have} the same title, lead type and dates as an earlier row ({count?row|rows} {rows}), and may be the same deal. They count apart. If they are one deal, choose the column with the title as lead number.',
  manyLeadTypes:
    '“{column}” holds {count} different lead types. Rates of types with few leads say little; another column may group leads better.',
  longLeadType:
    '{count} lead {count?type is|types are} longer than a name ({count?row|rows} {rows}), and {count?was|were} cut short.',
  unreadableType: 'The lead type of {count} {count?row|rows} is an error ({rows}). {count?It counts|They count} as blank.',
  unreadableStatus: 'The status of {count} {count?row|rows} is an error ({rows}). {count?It counts|They count} as unknown.',
  unreadableNumber:
    '{count} {count?cell|cells} should hold a number, 0 or more, and {count?does|do} not ({count?row|rows} {rows}). {count?It counts|They count} as 0.',
  sharedKey:
    '{count} {count?lead has|leads have} the same key as an earlier lead ({count?row|rows} {rows}). A deal counts once, for the first of them. Choose another key column if the leads are different ones.',
  leadsWithoutKey:
    '{count} {count?lead has|leads have} no key, so no deal can be joined to {count?it|them} ({count?row|rows} {rows}). {count?It looks|They look} as if nothing was won. Fill in the key, or choose another key column.',
  onlySummaries:
    'This is a history of months, not of single leads: rates and amounts are averages, and the time from lead to deal is not known.',
  summariesWithoutDeals: 'No column holds the number of deals, so nothing seems to be won. Choose the column with the deals.',
  moreDealsThanLeads:
    'There are more deals than leads of {types}, so every lead counts as won. Check whether both columns count the same.',
  createdAfterAsOf: 'created after the last day that counts',
  ignoredStatus: 'a status that you chose to ignore',
  otherRows: 'left out: this plan is about a part of the leads',
  totalsRow: 'a row of totals, not a lead',
  repeatedHeader: 'the column names once more, not a lead',
  nothingKnown: 'no date, number or status of a lead',
  noteRow: 'a note below the table, in one cell',
  noMonth: 'no month',
  emptyTab: 'The tab “{tab}” is empty. Choose the tab that holds your leads.',
  noHeader: 'No row of “{tab}” looks like column names. Put a name above each column.',
  onlyHeader: '“{tab}” has column names and no rows below them.',
  noLeadColumns:
    'Row {row} of “{tab}” was taken for the column names, and no column looks like a date, a status or an outcome of leads. Choose the columns yourself, put a name above each column, or choose another tab.',
  noLeads: 'No row of “{tab}” could be read as a lead. Check which columns were chosen.',
  allAfterAsOf:
    'Every lead in “{tab}” was created after {asOf}, the last day that counts, so there is nothing to learn from yet. Choose a later day, or check the dates.',
  noJoinKey:
    '“{leads}” and “{deals}” share no column of keys. Choose the column in each that tells which deal belongs to which lead.',
  keysNotFound:
    '{count} {count?name is|names are} not found in “{tab}”; {count?its|their} leads are kept without a value: {keys}.',
  nothingJoins: 'Not one key of “{deals}” is found in “{leads}”. Choose other columns to join on.',
  noSuchValue: 'No row of “{tab}” has “{value}” under “{column}” any more. Choose another value, or plan for all leads.',
  unknownColumn: '“{tab}” has no column {column}. Choose another column.',
  columnChanged:
    '“{was}” is not above its column any more in “{tab}”. Somebody may have changed the header, or inserted a column.',
  notLiveTwoTabs: 'the history stands in two tabs',
  notLiveManyRows: 'the history has {rows} rows, and formulas stay quick up to {limit}',
  notLiveFoldedRows: 'some rows are no lead of their own',
  notLiveNoDates: 'there is no column with created dates',
  notLiveTextDates: 'the dates are text, not real dates',
  notLiveTextAmounts: 'some amounts are text, not numbers',
  notLiveSigns: 'columns beside the dates tell which leads were won',
  notLiveTypes: 'some lead types have spaces around them or are no text',
  notLiveFilter: 'some cells under “{column}” have spaces around them or are no text',
  notLiveDiffers: 'formulas would count {count} {count?row|rows} otherwise than this report does ({rows})',
  notLiveSummaries: 'the history holds months, not single leads',
  extractRead: 'This is an extract from a warehouse: {leads} leads, counted in {rows} rows, as of {asOf}.',
  extractOtherDay:
    'You asked for {asked}, and the extract was counted as of {asOf}, so that day is used. For another day, write it in the query.',
  extractDealsUnused: '“{tab}” is not used: the extract holds the deals already.',
  wonBeforeCreatedCounted:
    '{count} {count?deal was|deals were} won before {count?its|their} lead was created. {count?It counts as a deal|They count as deals}, and not in the time from lead to deal.',
  lostBeforeCreatedCounted:
    '{count} {count?lead was|leads were} lost before {count?it was|they were} created. {count?It counts|They count} as lost, and not in the time from lead to deal.',
  wonWithoutSizeCounted:
    '{count} won {count?deal has|deals have} no amount, or one below 0. {count?It does|They do} not count in the deal size.',
  wonWithoutDateCounted:
    '{count} won {count?deal has|deals have} no date. {count?It counts|They count} in the rate, and in no month.',
  extractColumns: '“{tab}” is an extract from a warehouse without the columns {columns}. Extract all columns of the query.',
  extractCell:
    'Row {row} of “{tab}” holds “{text}” under “{column}”, which the query does not write there. Refresh the extract, or paste the query again.',
  extractSum:
    'Row {row} of “{tab}” should count {number} leads, and its entries count {sum}. The cell was changed or cut short: refresh the extract.',
  extractRows:
    '“{tab}” holds {found} rows, and the query made {expected}. Take away filters, raise the row limit of the extract, and refresh it.',
  extractDays:
    '“{tab}” should have one row with the day that it was counted for (as_of), and has {count}. Extract the query again, into a tab of its own.',
  notLiveExtract: 'the history holds counts from a warehouse, not single leads',
  'role.leadId': 'Lead number',
  'role.leadType': 'Lead type',
  'role.created': 'Created on',
  'role.qualified': 'Accepted by Sales on',
  'role.won': 'Won on',
  'role.lost': 'Lost on',
  'role.closed': 'Closed on',
  'role.status': 'Status',
  'role.value': 'Amount',
  'role.isWon': 'Won (yes or no)',
  'role.isClosed': 'Closed (yes or no)',
  'role.isActive': 'Active (yes or no)',
  'role.lostReason': 'Reason of the loss',
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
