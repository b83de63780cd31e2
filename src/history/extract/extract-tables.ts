import type { LeadLives, LifeRow } from '../../domain/lives'
import { monthOfDay } from '../../domain/months'
import {
  type ActivityRow,
  BLANK_LEAD_TYPE,
  type Day,
  type DealValueRow,
  type HistoryTables,
  type Outcome,
  type SurvivalRow,
} from '../../domain/tables'
import { inOrder } from '../tables/lead-lives'
import { activityOrder, dealValueOrder, mostLeadsFirst, survivalOrder } from '../tables/table-order'
import { DamagedExtract } from './damaged'
import type { ExtractRow } from './extract-row'

const TABLES = ['as_of', 'outcomes_since', 'survival', 'lead_to_sql', 'sql_to_deal', 'activity', 'deal_values', 'lives'] as const
const OUTCOMES: readonly Outcome[] = ['won', 'lost', 'open']
const EVENTS = { created: 'leads', qualified: 'sqls', won: 'deals', lost: 'lost' } as const

type SurvivalTable = 'survival' | 'lead_to_sql' | 'sql_to_deal'
type Mutable<Row> = { -readonly [Key in keyof Row]: Row[Key] }

/** What an extract holds, as far as it has been read. */
interface Gathered {
  readonly asOf: Day[]
  readonly since: Day[]
  readonly survival: Record<SurvivalTable, SurvivalRow[]>
  readonly activity: Map<string, Mutable<ActivityRow>>
  readonly dealValues: DealValueRow[]
  readonly lives: LifeRow[]
}

/** Makes the three tables and the lives out of the rows of an extract, whatever their order. */
export function extractTables(
  rows: Iterable<ExtractRow>,
  tab: string,
): { readonly tables: HistoryTables; readonly lives: LeadLives } {
  const gathered: Gathered = {
    asOf: [],
    since: [],
    survival: { survival: [], lead_to_sql: [], sql_to_deal: [] },
    activity: new Map(),
    dealValues: [],
    lives: [],
  }
  for (const row of rows) gather(gathered, row)
  const { survival, activity, dealValues, lives } = gathered
  const [asOf] = gathered.asOf
  if (asOf === undefined || gathered.asOf.length > 1)
    throw new DamagedExtract({ code: 'extractDays', details: { tab, count: gathered.asOf.length } })
  const counts = new Map<string, number>()
  for (const { leadType, count } of survival.survival) counts.set(leadType, (counts.get(leadType) ?? 0) + count)
  const stages = {
    leadToSql: survival.lead_to_sql.sort(survivalOrder),
    sqlToDeal: survival.sql_to_deal.sort(survivalOrder),
  }
  return {
    tables: {
      asOf,
      leadTypes: mostLeadsFirst(counts),
      survival: survival.survival.sort(survivalOrder),
      stages: stages.leadToSql.length > 0 ? stages : null,
      activity: [...activity.values()].sort(activityOrder),
      dealValues: dealValues.sort(dealValueOrder),
      outcomesSince: gathered.since[0] ?? null,
    },
    lives: { rows: inOrder(lives), asOf, hasValues: dealValues.length > 0 },
  }
}

function gather(gathered: Gathered, row: ExtractRow): void {
  const table = row.word('planner_table', TABLES)
  switch (table) {
    case 'as_of':
      gathered.asOf.push(row.knownDay('period'))
      return
    case 'outcomes_since':
      gathered.since.push(row.knownDay('period'))
      return
    case 'activity':
      addActivity(gathered.activity, row)
      return
    case 'deal_values':
      for (const [value, count] of row.entries(2))
        gathered.dealValues.push({ leadType: leadTypeOf(row), value: value ?? row.refuse('entries'), count: count as number })
      return
    case 'lives':
      addLives(gathered.lives, row)
      return
    default:
      addSurvival(gathered.survival[table], row)
  }
}

function addSurvival(survival: SurvivalRow[], row: ExtractRow): void {
  const [leadType, month, outcome] = [leadTypeOf(row), row.day('period'), row.word('outcome', OUTCOMES)]
  const createdMonth = month === null ? null : monthOfDay(month)
  for (const [days = null, count] of row.entries(2))
    survival.push({ leadType, createdMonth, outcome, days, count: count as number })
}

function addActivity(activity: Gathered['activity'], row: ExtractRow): void {
  const [leadType, month] = [leadTypeOf(row), monthOfDay(row.knownDay('period'))]
  const event = row.word('outcome', Object.keys(EVENTS) as (keyof typeof EVENTS)[])
  const key = `${month}\n${leadType}`
  const sums = activity.get(key) ?? { leadType, month, leads: 0, sqls: 0, deals: 0, lost: 0, revenue: 0 }
  sums[EVENTS[event]] += row.count('number')
  if (event === 'won') sums.revenue += row.amount('value')
  activity.set(key, sums)
}

function addLives(lives: LifeRow[], row: ExtractRow): void {
  const created = row.knownDay('period')
  const outcome = row.word('outcome', OUTCOMES)
  for (const [days = null, count, value, squares] of row.entries(outcome === 'won' ? 4 : 2)) {
    if ((days === null) !== (outcome === 'open')) row.refuse('entries')
    const outcomeDay = days === null ? null : created + days
    lives.push({ created, outcome, outcomeDay, count: count as number, value: value ?? 0, squares: squares ?? 0 })
  }
}

const leadTypeOf = (row: ExtractRow): string => row.text('lead_type') || BLANK_LEAD_TYPE
