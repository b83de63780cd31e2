import { type FunctionHelp, functionHelp } from './example-formula'
import { REGISTRY } from './registry'

/** The help of every custom function: the build puts it into the sidebar. */
export const listFunctions = (): FunctionHelp[] => REGISTRY.map(functionHelp)
