import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

type BuiltFunction = (...args: readonly unknown[]) => unknown

const context = createContext(Object.create(null) as Record<string, unknown>)
runInContext(readFileSync('dist/Code.js', 'utf8'), context, { filename: 'Code.js' })

/** Calls a custom function of `dist/Code.js`, loaded as Google loads it: in a realm that has nothing. */
export function callBuilt(name: string, args: readonly unknown[]): unknown {
  const built = runInContext(name, context) as BuiltFunction
  try {
    // Arrays of another realm are no arrays of ours.
    return JSON.parse(JSON.stringify(built(...args)))
  } catch (error) {
    throw new Error(String((error as { message?: unknown }).message))
  }
}
