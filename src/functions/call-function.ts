import type { Result } from './param'
import { REGISTRY } from './registry'

/** Runs a custom function for a cell. Arguments come as Sheets gives them. */
export function callFunction(name: string, args: ArrayLike<unknown>): Result {
  const found = REGISTRY.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`${name} is not a function of Revenue Team Planner.`)
  return found.call(Array.from(args))
}
