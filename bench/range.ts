import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { compare, medianMs } from './measure'

const ROWS = 1000

/** One call over a range against a call for each cell, both in a realm that is loaded already. */
export function benchRange(): void {
  const realm = createContext({})
  runInContext(readFileSync('dist/Code.js', 'utf8'), realm)
  runInContext(
    `var goals = [], rates = []; for (var i = 0; i < ${ROWS}; i++) { goals.push([100000 + i]); rates.push([0.1 + i / 10000]) }`,
    realm,
  )
  const range = medianMs(20, () => runInContext('REQUIRED_LEADS(goals, 1000, rates)', realm))
  const single = medianMs(20, () =>
    runInContext('for (var i = 0; i < goals.length; i++) REQUIRED_LEADS(goals[i][0], 1000, rates[i][0])', realm),
  )
  compare(`REQUIRED_LEADS, ${ROWS} rows`, ['one range', range], ['single calls', single])
}
