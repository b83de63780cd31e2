import { constants, createContext, runInContext } from 'node:vm'
import { argumentInside } from './arguments'
import type { MakeRealm } from './realm'

/** V8 has these in Node and not in Apps Script. */
const NOT_THERE = ['WebAssembly', 'SharedArrayBuffer', 'Atomics']

/** An ordinary global object: the usual one asks Node for every global that the code names, which is seventy times slower. */
const ORDINARY_GLOBAL = constants.DONT_CONTEXTIFY ?? {}

/** A fresh V8 context for every load. */
export const nodeRealm: MakeRealm = (code, globals) => {
  const context = createContext(ORDINARY_GLOBAL, { codeGeneration: { strings: false, wasm: false } })
  const inside = <T>(expression: string): T => runInContext(expression, context) as T
  for (const name of NOT_THERE) inside(`delete globalThis.${name}`)
  const newDate = inside<(milliseconds: number) => Date>('(milliseconds) => new Date(milliseconds)')
  const parse = inside<typeof JSON.parse>('JSON.parse')
  Object.assign(context, globals({ newDate }))
  runInContext(code, context, { filename: 'Code.js' })
  return {
    newDate,
    call(name, args) {
      const run = /^[A-Za-z]\w*$/.test(name) && inside<unknown>(`typeof ${name} === 'function' ? ${name} : undefined`)
      if (typeof run !== 'function') throw new Error(`Script function not found: ${name}`)
      return run(...args.map((each) => argumentInside(each, parse, newDate)))
    },
  }
}
