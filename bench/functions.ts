import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import jstat from 'jstat'
import { confidentLeads } from '../src/domain/chances/confident-leads'
import { medianMs, say, sideBySide } from './measure'

const ROWS = 10_000
const CASES = [
  { deals: 10, rate: 1 / 9 },
  { deals: 100, rate: 0.03 },
  { deals: 1000, rate: 0.01 },
]

/** Custom functions in a realm that is loaded already, and the search for confident leads against the same one with jStat. */
export function benchFunctions(): void {
  const realm = createContext({})
  runInContext(readFileSync('dist/Code.js', 'utf8'), realm)
  runInContext(
    `var goals = [], rates = []; for (var i = 0; i < ${ROWS}; i++) { goals.push([100000 + i]); rates.push([0.1 + i / 100000]) }`,
    realm,
  )
  const run = (script: string) => (): unknown => runInContext(script, realm)
  sideBySide(`REQUIRED_LEADS, ${ROWS} rows`, 9, [
    ['one range', run('REQUIRED_LEADS(goals, 1000, rates)')],
    ['single calls', run('for (var i = 0; i < goals.length; i++) REQUIRED_LEADS(goals[i][0], 1000, rates[i][0])')],
  ])
  const sure = medianMs(5, run('REQUIRED_LEADS(goals, 10000, rates, 0.8)'))
  say(`REQUIRED_LEADS with confidence, ${ROWS} rows`, `one range ${sure.toFixed(0)} ms`)
  for (const { deals, rate } of CASES) {
    const ours = (): number | null => confidentLeads(deals, { kind: 'known', rate }, 0.8)
    const theirs = (): number => withJstat(deals, rate, 0.8)
    if (ours() !== theirs()) throw new Error(`jStat finds ${theirs()} leads, not ${ours()}.`)
    sideBySide(`confident leads: ${deals} deals at ${(rate * 100).toFixed(1)} %, 100 times`, 9, [
      ['ours', () => repeat(ours)],
      ['jStat', () => repeat(theirs)],
    ])
  }
}

/** The same doubling and halving, with the binomial distribution of jStat. */
function withJstat(deals: number, rate: number, confidence: number): number {
  const enough = (leads: number): boolean => 1 - jstat.jStat.binomial.cdf(deals - 1, leads, rate) >= confidence
  let high = Math.max(deals, Math.ceil(deals / rate))
  let low = deals - 1
  while (!enough(high)) {
    low = high
    high *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}

function repeat(run: () => unknown): void {
  for (let time = 0; time < 100; time++) run()
}
