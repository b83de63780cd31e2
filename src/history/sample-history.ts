import type { Day } from '../domain/tables'

/** An invented history. Dates are serial days, amounts are numbers. */
export interface SampleHistory {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly dateColumns: readonly number[]
}

/** What a sample lead type is like: how many come, how many are accepted and won, how long it takes, what it brings. */
const TYPES = [
  { name: 'Ebook', share: 0.44, qualified: 0.18, won: 0.16, days: 75, amount: 9000 },
  { name: 'Webinar', share: 0.24, qualified: 0.3, won: 0.22, days: 60, amount: 10500 },
  { name: 'Contact form', share: 0.16, qualified: 0.45, won: 0.28, days: 40, amount: 11500 },
  { name: 'Demo request', share: 0.12, qualified: 0.6, won: 0.34, days: 32, amount: 13000 },
  { name: 'Partner referral', share: 0.04, qualified: 0.65, won: 0.42, days: 45, amount: 16000 },
] as const

/** Who a sample lead is from: how many, and how many times as likely among won ones. */
const SECTORS = [
  { name: 'Manufacturing', share: 0.3, amongWon: 1.7 },
  { name: 'Healthcare', share: 0.2, amongWon: 1 },
  { name: 'Retail', share: 0.2, amongWon: 0.45 },
  { name: 'Logistics', share: 0.14, amongWon: 1.2 },
  { name: 'Public sector', share: 0.1, amongWon: 0.7 },
  { name: '', share: 0.06, amongWon: 1 },
] as const
/** What brought a sample lead. */
const CAMPAIGNS = [
  { name: 'Budget guide', share: 0.3, amongWon: 0.8 },
  { name: 'Spring webinar', share: 0.22, amongWon: 1.1 },
  { name: 'Price page', share: 0.18, amongWon: 1.6 },
  { name: 'Trade fair', share: 0.14, amongWon: 0.9 },
  { name: 'Customer story', share: 0.1, amongWon: 1.9 },
  { name: 'Newsletter', share: 0.06, amongWon: 0.3 },
] as const
const OWNERS = [
  { name: 'Els', share: 0.4, amongWon: 1 },
  { name: 'Karim', share: 0.35, amongWon: 1 },
  { name: 'Sofie', share: 0.25, amongWon: 1 },
] as const

const STATUS = 3
const LEADS = 1200
const DAYS_BACK = 660

/** A small generator with a seed (mulberry32): the sample is the same for everybody, moved to end today. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A history of leads up to the day before today: the younger ones are still open, as they are in life. */
export function sampleHistory(today: Day): SampleHistory {
  const random = seeded(20261124)
  const created = Array.from({ length: LEADS }, () => today - 1 - Math.floor(random() * DAYS_BACK)).sort((a, b) => a - b)
  // A stream of its own: whatever is added here leaves the leads as they are.
  const about = seeded(20261125)
  const rows = created.map((day, index) => {
    const lead = sampleLead(`L-${String(index + 1).padStart(5, '0')}`, day, today, random)
    const won = lead[STATUS] === 'Won'
    return [...lead, ...[SECTORS, CAMPAIGNS, OWNERS].map((kinds) => pick(kinds, won, about()))]
  })
  return {
    headers: ['Lead ID', 'Created', 'Lead type', 'Status', 'Qualified on', 'Closed on', 'Amount', 'Sector', 'Campaign', 'Owner'],
    rows,
    dateColumns: [1, 4, 5],
  }
}

function sampleLead(id: string, created: Day, today: Day, random: () => number): (string | number)[] {
  const type = pickType(random())
  const chance = random()
  const qualifiedOn = created + 1 + Math.floor(random() * 20)
  const closedOn = qualifiedOn + Math.ceil(-Math.log(1 - random() * 0.98) * type.days * 0.6)
  const amount = Math.round((type.amount * (0.5 + random() + random() * 0.5)) / 50) * 50
  const accepted = chance < type.qualified
  const won = chance < type.qualified * type.won
  const decided = accepted ? closedOn : created + 10 + Math.floor(random() * 50)
  const over = decided < today
  const status = over ? (won ? 'Won' : 'Lost') : accepted && qualifiedOn < today ? 'SQL' : 'Open'
  return [
    id,
    created,
    type.name,
    status,
    accepted && qualifiedOn < today ? qualifiedOn : '',
    over ? decided : '',
    over && won ? amount : '',
  ]
}

/** One of the kinds, by its share among won leads or among the others. */
function pick(
  kinds: readonly { readonly name: string; readonly share: number; readonly amongWon: number }[],
  won: boolean,
  drawn: number,
): string {
  const weight = ({ share, amongWon }: (typeof kinds)[number]): number => (won ? share * amongWon : share)
  let left = drawn * kinds.reduce((sum, kind) => sum + weight(kind), 0)
  for (const kind of kinds) {
    left -= weight(kind)
    if (left < 0) return kind.name
  }
  return ''
}

function pickType(drawn: number): (typeof TYPES)[number] {
  let passed = 0
  for (const type of TYPES) {
    passed += type.share
    if (drawn < passed) return type
  }
  return TYPES[0]
}
