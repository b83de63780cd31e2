import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'

// What Sheets calls: the plain functions of the built add-on, in a realm of their own. Figures from shared/oracles.md.
const realm: Record<string, (...args: unknown[]) => unknown> = {}
runInNewContext(readFileSync('dist/Code.js', 'utf8'), realm)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const call = (name: string, ...args: unknown[]): unknown => plain(realm[name]?.(...args))
const message = (name: string, ...args: unknown[]): string => {
  try {
    call(name, ...args)
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell])

describe('LEADS_DUE', () => {
  test('10 deals in month 6 at 10 %, lag 50 / 30 / 20 %: 20, 30, 50 leads in months 4, 5, 6', () => {
    const due = [0, 0, 0, 20, 30, 50]
    expect(call('LEADS_DUE', [[0, 0, 0, 0, 0, 10]], [[0.5, 0.3, 0.2]], 0.1)).toEqual([due])
    expect(call('LEADS_DUE', column(['', '', '', '', '', 10]), column([0.5, 0.3, 0.2]), 0.1)).toEqual(column(due))
  })

  test('what is due before the first month is left out', () => {
    expect(call('LEADS_DUE', [[10, 0]], [[0.5, 0.3, 0.2]], 0.1)).toEqual([[50, 0]])
    expect(call('LEADS_DUE', 10, [[0.5, 0.5]], 0.1)).toBe(50)
  })

  test('keeps the place of every month, also where as many months as shares are blank', () => {
    expect(call('LEADS_DUE', column([4, '', 4]), column([1, '', '']), 0.5)).toEqual([[8], [0], [8]])
  })

  test('takes rounded shares in proportion, and refuses shares that are not all of the deals', () => {
    expect(call('LEADS_DUE', [[0, 0, 10]], [[0.33, 0.33, 0.33]], 0.1)).toEqual([
      [expect.closeTo(100 / 3, 9), expect.closeTo(100 / 3, 9), expect.closeTo(100 / 3, 9)],
    ])
    expect(message('LEADS_DUE', [[0, 10]], [[0.5, 0.3]], 0.1)).toBe(
      'LEADS_DUE: lag_shares must be shares that add up to 100 %, but they add up to 80 %.',
    )
  })
})

describe('COHORT_RATE', () => {
  type Lead = readonly [number, 'open' | 'won' | 'lost']
  const ten: readonly Lead[] = [
    [10, 'open'],
    [20, 'lost'],
    [30, 'won'],
    [40, 'lost'],
    [50, 'open'],
    [60, 'won'],
    [70, 'open'],
    [90, 'won'],
    [100, 'open'],
    [120, 'open'],
  ]
  const AS_OF = 46300
  /** Decided leads were created 150 days before; the three columns of dates, each made by `cell`. */
  const columns = (leads: readonly Lead[], cell: (day: number) => unknown): [unknown[][], unknown[][], unknown[][]] => {
    const created = ([days, outcome]: Lead): number => AS_OF - (outcome === 'open' ? days : 150)
    const ended = (which: string): unknown[][] =>
      column(leads.map((lead) => (lead[1] === which ? cell(created(lead) + lead[0]) : '')))
    return [column(leads.map((lead) => cell(created(lead)))), ended('won'), ended('lost')]
  }
  const serial = (day: number): number => day
  /** Midnight of that day in a zone: hours east of London by winter and by summer (here, April to September). */
  const midnight =
    (winter: number, summer: number) =>
    (day: number): Date => {
      const utc = new Date((day - 25569) * 86_400_000)
      return new Date(utc.getTime() - (utc.getUTCMonth() >= 3 && utc.getUTCMonth() < 9 ? summer : winter) * 3_600_000)
    }

  test.each([
    [30, 0.111111],
    [60, 0.244444],
    [90, 0.422222],
  ])('within %d days, lost as the competing event: %d', (days, rate) => {
    expect(call('COHORT_RATE', ...columns(ten, serial), AS_OF, days)).toBeCloseTo(rate, 6)
  })

  test('without a lost lead it is the estimate of Kaplan and Meier, with the lost dates left out or blank', () => {
    const six: Lead[] = [
      [2, 'open'],
      [3, 'open'],
      [6, 'won'],
      [6, 'won'],
      [7, 'won'],
      [10, 'open'],
    ]
    const [created, won, lost] = columns(six, serial)
    for (const none of [undefined, '', lost]) expect(call('COHORT_RATE', created, won, none, AS_OF, 9)).toBeCloseTo(0.75, 12)
  })

  test.each<[string, number, number]>([
    ['Brussels', 1, 2],
    ['New York', -5, -4],
    ['Kolkata', 5.5, 5.5],
    ['Sydney, whose summer is our winter', 11, 10],
    ['Los Angeles', -8, -7],
  ])('dates at midnight in %s give the same, wherever the script runs', (_place, winter, summer) => {
    const cell = midnight(winter, summer)
    for (const days of [29, 30, 59, 60, 89, 90])
      expect(call('COHORT_RATE', ...columns(ten, cell), cell(AS_OF), days)).toBe(
        call('COHORT_RATE', ...columns(ten, serial), AS_OF, days),
      )
    // A column formatted as numbers beside one of dates, and NOW() as the last day.
    const [created] = columns(ten, cell)
    const [, won, lost] = columns(ten, serial)
    const now = new Date(cell(AS_OF).getTime() + 15 * 3_600_000 + 1234)
    expect(call('COHORT_RATE', created, won, lost, now, 60)).toBeCloseTo(0.244444, 6)
  })

  test('what comes after the last day is open, and a lead created after it unknown', () => {
    const [created, won, lost] = columns(ten, serial)
    const early = AS_OF - 100
    const known = columns(
      [
        [20, 'lost'],
        [30, 'won'],
        [40, 'lost'],
      ],
      serial,
    )
    // At that day: three decided, two decided later (open at 50), those of ages 100 and 120 (open at 0 and 20).
    const open = [AS_OF - 150, AS_OF - 150, early, AS_OF - 120].map((day) => [day])
    const blank = open.map(() => [''])
    expect(call('COHORT_RATE', created, won, lost, early, 90)).toBeCloseTo(
      call('COHORT_RATE', [...known[0], ...open], [...known[1], ...blank], [...known[2], ...blank], early, 90) as number,
      12,
    )
  })

  test('skips rows without a created date, as below the data, in any order of rows', () => {
    const [created, won, lost] = columns(ten, serial)
    const padded = [created, won, lost].map((cells) => [...cells, [''], ['']].reverse())
    expect(call('COHORT_RATE', ...padded, AS_OF, 60)).toBeCloseTo(0.244444, 6)
  })

  test('without days it reads the rate where 95 % of the deals were won; without a deal it is 0', () => {
    const hundred = Array.from({ length: 100 }, (_, index): Lead => (index < 20 ? [index + 1, 'won'] : [140, 'open']))
    // 19 of the 20 deals, none of the leads left before.
    expect(call('COHORT_RATE', ...columns(hundred, serial), AS_OF)).toBeCloseTo(0.19, 12)
    expect(call('COHORT_RATE', column([AS_OF - 10]), column(['']), column(['']), AS_OF)).toBe(0)
  })

  test.each<[unknown[], string]>([
    [
      [column([46000, '1/2/2026']), column(['', '']), column(['', '']), AS_OF],
      'COHORT_RATE: created_dates must be a date, or blank, but in cell 2 it is the text “1/2/2026”. A text that looks like a date becomes one with DATEVALUE.',
    ],
    [
      [column([46000, 46001]), column(['']), column(['', '']), AS_OF],
      'COHORT_RATE: won_dates must be as many cells as created_dates, so 2, but there are 1.',
    ],
    [
      [column(['']), column(['']), column(['']), AS_OF],
      'COHORT_RATE: created_dates must be dates, one at least, but all of them are blank.',
    ],
    [[column([46000]), column(['']), column(['']), ''], 'COHORT_RATE: as_of must be a date, but it is blank.'],
    [
      [column([46000]), column(['']), column(['']), AS_OF, 0],
      'COHORT_RATE: within_days must be a number of days above 0, or blank, but it is 0.',
    ],
  ])('%j says what is wrong', (args, said) => {
    expect(message('COHORT_RATE', ...args)).toBe(said)
  })
})

describe('velocity and coverage', () => {
  test('200 leads and then 230: 15 %', () => {
    expect(call('LEAD_VELOCITY_RATE', 200, 230)).toBeCloseTo(0.15, 12)
    expect(call('LEAD_VELOCITY_RATE', [[200], ['']], [[0], ['']])).toEqual([[-1], ['']])
  })

  test('4.8 million open on 1.6 million to go: 3 times', () => {
    expect(call('PIPELINE_COVERAGE', 4_800_000, 1_600_000)).toBe(3)
  })

  test('marketing velocity skips pairs that are blank, and refuses blocks of another shape', () => {
    expect(call('MARKETING_VELOCITY', column([50, '', 10, '']), column([1000, '', 3000, '']))).toBe(80000)
    expect(call('MARKETING_VELOCITY', [[50, 10]], column([1000, 3000]))).toBe(80000)
    expect(
      message(
        'MARKETING_VELOCITY',
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ),
    ).toBe(
      'MARKETING_VELOCITY: lead_values must be in the same rows and columns as leads, so 2 rows and 3 columns, but it has 3 rows and 2 columns.',
    )
    expect(message('MARKETING_VELOCITY', column([50, 10]), column([1000, '']))).toMatch(
      /lead_values must be .* in cell 2 it is blank/,
    )
  })

  test('leads per deal of nothing but blanks is blank, and of an empty range an error that helps', () => {
    expect(call('LEADS_PER_DEAL', [['', '']])).toBe('')
    expect(message('REQUIRED_LEADS', 1000000, 100000, [[]])).toMatch(
      /^REQUIRED_LEADS: rates must be .*, but the range is empty\.$/,
    )
  })
})

describe('CHEAPEST_MIX', () => {
  test('takes the leads that cost least for their value first, up to their ceiling', () => {
    // 2 cents and 3 cents for a euro of lead value.
    expect(call('CHEAPEST_MIX', 1000000, column([1000, 3000]), column([20, 90]), column([700, '']))).toEqual([[700], [100]])
    expect(call('CHEAPEST_MIX', 1000000, column([1000, 3000]), column([20, 90]))).toEqual([[1000], [0]])
  })

  test('spills where the types stand, blank where there is no type', () => {
    expect(call('CHEAPEST_MIX', 6000, column([1000, '', 3000]), column([20, '', 30]), column(['', '', 1]))).toEqual([
      [3],
      [''],
      [1],
    ])
    expect(call('CHEAPEST_MIX', 6000, [[1000, 3000]], [[20, 30]], [[5, 1]])).toEqual([[3, 1]])
    expect(call('CHEAPEST_MIX', 6000, 3000, 30)).toBe(2)
  })

  test('says how much can be reached when no mix reaches the goal', () => {
    expect(message('CHEAPEST_MIX', 1000000, column([1000, 3000]), column([20, 90]), column([100, 50]))).toBe(
      'CHEAPEST_MIX: revenue_goal must be at most 250000, what all these leads are worth together, but it is 1000000. No mix reaches it.',
    )
  })
})
