import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { compare, medianMs } from './measure'

/** Google loads the whole script for every custom function: a fresh realm, dist/Code.js and one answer, against an empty realm. */
export function benchLoad(): void {
  const code = readFileSync('dist/Code.js', 'utf8')
  let loads = 0
  const answer = (script: string, call: string): void => {
    const realm = createContext({})
    // Never the same text twice: V8 would keep what it compiled, and Google starts afresh.
    runInContext(`${script}\n// ${++loads}`, realm, { filename: 'Code.js' })
    runInContext(call, realm)
  }
  const ours = medianMs(40, () => answer(code, 'REQUIRED_LEADS(1000000, 100000, [[1 / 3], [1 / 3]])'))
  const empty = medianMs(40, () => answer('', '90'))
  compare('load Code.js in a fresh realm, answer once', ['ours', ours], ['empty realm', empty])
  console.log(`${''.padEnd(46)} ${(ours - empty).toFixed(2)} ms of it are ours; the aim is under 10 ms`)
}
