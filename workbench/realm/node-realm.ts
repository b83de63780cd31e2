import { createContext, runInContext } from 'node:vm'
import type { RealmFactory } from './realm'

/** ECMAScript has these in Node and not in Apps Script. */
const NOT_THERE = ['WebAssembly', 'SharedArrayBuffer', 'Atomics']

/** A fresh V8 context for every load. */
export const nodeRealm: RealmFactory = (code, globals) => {
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
  for (const name of NOT_THERE) runInContext(`delete globalThis.${name}`, context)
  runInContext(code, context, { filename: 'Code.js' })
  const inside = <T>(expression: string): T => runInContext(expression, context) as T
  const makeDate = inside<(milliseconds: number) => Date>('(milliseconds) => new Date(milliseconds)')
  const parse = inside<(json: string) => unknown>('JSON.parse')
  return {
    makeDate,
    adopt: parse,
    function(name) {
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return undefined
      return inside(`typeof ${name} === 'function' ? ${name} : undefined`)
    },
  }
}
