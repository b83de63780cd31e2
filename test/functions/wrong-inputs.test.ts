import { describe, expect, test } from '@jest/globals'
import { callFunction } from '../../src/functions/call-function'
import { REGISTRY } from '../../src/functions/registry'

const message = (name: string, ...args: unknown[]): string => {
  try {
    callFunction(name, args)
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}

const SHARE = 'a share above 0 % and at most 100 %, such as 33 % or 1/3'

describe('what a person reads in the cell', () => {
  test.each<[string, unknown[], string]>([
    ['REQUIRED_LEADS', [1000000, 100000, 33], `REQUIRED_LEADS: rates must be ${SHARE}, but it is 33. Did you mean 33 %?`],
    [
      'REQUIRED_LEADS',
      [1000000, 100000, [[0.33], [33]]],
      `REQUIRED_LEADS: rates must be ${SHARE}, but in cell 2 it is 33. Did you mean 33 %?`,
    ],
    ['LEAD_VALUE', [100000, 0], `LEAD_VALUE: rates must be ${SHARE}, but it is 0.`],
    ['LEAD_VALUE', [100000, -0.1], `LEAD_VALUE: rates must be ${SHARE}, but it is -0.1.`],
    ['LEADS_PER_DEAL', [1.000001], `LEADS_PER_DEAL: rates must be ${SHARE}, but it is 1.000001. Did you mean 1.000001 %?`],
    ['LEADS_PER_DEAL', [101], `LEADS_PER_DEAL: rates must be ${SHARE}, but it is 101.`],
    ['REQUIRED_DEALS', [0, 100000], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is 0.'],
    ['REQUIRED_DEALS', [1000000, -5], 'REQUIRED_DEALS: deal_size must be an amount above 0, but it is -5.'],
    ['REQUIRED_DEALS', ['a lot', 100000], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is the text “a lot”.'],
    ['REQUIRED_DEALS', ['', 100000], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is blank.'],
    ['REQUIRED_DEALS', [1000000], 'REQUIRED_DEALS: deal_size must be an amount above 0, but it is missing.'],
    ['REQUIRED_DEALS', [], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is missing.'],
    ['REQUIRED_DEALS', [true, 100000], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is TRUE.'],
    ['REQUIRED_DEALS', [new Date(0), 1], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is a date.'],
    ['REQUIRED_DEALS', ['#N/A', 100000], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is the error #N/A.'],
    ['REQUIRED_DEALS', [1000000, '#DIV/0!'], 'REQUIRED_DEALS: deal_size must be an amount above 0, but it is the error #DIV/0!.'],
    ['REQUIRED_DEALS', ['#SPILL!', 1], 'REQUIRED_DEALS: revenue_goal must be an amount above 0, but it is the error #SPILL!.'],
    ['REQUIRED_DEALS', [1, 2, 3], 'REQUIRED_DEALS: the number of arguments must be at most 2, but there are 3.'],
    ['SALES_VELOCITY', [40, 0.25, 25000, 0], 'SALES_VELOCITY: cycle_days must be a number of days above 0, but it is 0.'],
    ['REQUIRED_VISITORS', [90, 2], `REQUIRED_VISITORS: visitor_to_lead_rate must be ${SHARE}, but it is 2. Did you mean 2 %?`],
    ['FUNNEL_PLAN', [1000000, 100000, [['Lead'], ['']], 0.1], 'FUNNEL_PLAN: stages must be a name, but in cell 2 it is blank.'],
  ])('%s %j', (name, args, expected) => {
    expect(message(name, ...args)).toBe(expected)
  })

  test('a long text is cut short', () => {
    expect(message('REQUIRED_DEALS', 'x'.repeat(500), 1).length).toBeLessThan(140)
    const matrix = [
      [0, 'x'.repeat(500), 10],
      [0, 'cold', 'warm'],
    ]
    expect(message('LEAD_GRADE', 30, 6, matrix)).toBe(
      `LEAD_GRADE: matrix must be numbers in the top row: the points from which it counts, but it holds “${'x'.repeat(40)}…”.`,
    )
  })
})

describe('sizes that do not fit', () => {
  test.each<[string, unknown[], RegExp]>([
    [
      'REQUIRED_DEALS',
      [
        [[1], [2], [3]],
        [[1], [2]],
      ],
      /^REQUIRED_DEALS: deal_size must be one cell or a column of 3 cells, but it has 2 rows and 1 column\.$/,
    ],
    [
      'REQUIRED_DEALS',
      [[[1, 2]], 1],
      /^REQUIRED_DEALS: revenue_goal must be one cell or a column of cells, but it has 1 row and 2 columns\.$/,
    ],
    [
      'REQUIRED_LEADS',
      [[[1], [2], [3]], 1, [[0.1], [0.2]]],
      /^REQUIRED_LEADS: rates must be one row for all 3 results, or 3 rows, but it has 2 rows/,
    ],
    [
      'FUNNEL_PLAN',
      [1, 1, [['Lead'], ['Deal']], [[0.1], [0.2]]],
      /^FUNNEL_PLAN: rates must be one rate fewer than there are stages, so 1, but there are 2\.$/,
    ],
    ['FUNNEL_PLAN', [[[1], [2]], 1, [['Lead'], ['Deal']], 0.1], /^FUNNEL_PLAN: revenue_goal must be one cell, but it has 2 rows/],
    [
      'MARKETING_VELOCITY',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      /^MARKETING_VELOCITY: lead_values must be as many cells as leads, so 2, but there are 3\.$/,
    ],
  ])('%s %j', (name, args, expected) => {
    expect(message(name, ...args)).toMatch(expected)
  })
})

describe('columns', () => {
  test('a wrong cell is named by its row', () => {
    expect(message('REQUIRED_DEALS', [[1000000], [0]], 100000)).toBe(
      'REQUIRED_DEALS: revenue_goal must be an amount above 0, but in row 2 it is 0.',
    )
  })

  test('a row that is blank throughout gives a blank; a half-filled one is an error', () => {
    expect(
      callFunction('REQUIRED_DEALS', [
        [[''], [1000000]],
        [[''], [100000]],
      ]),
    ).toEqual([[''], [10]])
    expect(message('REQUIRED_DEALS', [[1], ['']], [[1], [2]])).toMatch(/revenue_goal .* in row 2 it is blank/)
  })
})

describe('every argument of every function', () => {
  const cases = REGISTRY.flatMap((declared) => declared.params.map((parameter, index) => ({ declared, parameter, index })))
  test.each(cases.map((each) => [each.declared.name, each.parameter.name, each] as const))(
    '%s names %s when it holds an error, a blank or a wrong number',
    (functionName, argument, { declared, parameter, index }) => {
      const good = declared.examples[0]?.args ?? []
      const wrong: unknown[] = [
        '#REF!',
        '#N/A',
        ...(parameter.kind.accept('x') === null ? ['abc', -1, Number.NaN, Number.POSITIVE_INFINITY, null] : [' ']),
        // Blanks mean something in some ranges.
        ...(parameter.kind.accept('') === null ? [''] : []),
      ]
      for (const cell of wrong) {
        const args = [...good]
        args[index] = cell
        const said = message(functionName, ...args)
        // Arguments that must have the same size may be named instead of this one.
        expect(said).toMatch(new RegExp(`^${functionName}: `))
        expect(said).toContain(`${argument} must be`)
      }
    },
  )
})

test('what no cell can hold is said, not shown as infinity', () => {
  expect(message('REQUIRED_DEALS', 1e308, 1e-10)).toMatch(/^REQUIRED_DEALS: the result is larger than a cell can hold/)
  expect(message('REQUIRED_LEADS', 1000000, 100000, [[1e-200, 1e-200]])).toMatch(/^REQUIRED_LEADS: the result is larger/)
})
