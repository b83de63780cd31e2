import type { Stub } from './functions/stub'

/** What Google calls besides custom functions. Each has its namesake in `main.ts`. */
const ENTRY_POINTS = [
  { name: 'onOpen', parameters: ['event'], summary: 'Builds the menu when the workbook is opened.' },
  { name: 'onInstall', parameters: ['event'], summary: 'Builds the menu right after installation.' },
  { name: 'showPlanner', parameters: [], summary: 'Menu: New plan.' },
  { name: 'plannerCall', parameters: ['name', 'args'], summary: 'Answers the sidebar.' },
] as const

/** The stubs of the entry points. */
export const entryPointStubs = (): Stub[] =>
  ENTRY_POINTS.map(({ name, parameters, summary }) => ({
    name,
    parameters,
    jsdoc: `/** ${summary} */`,
    handsOverTo: `entryPoints.${name}(${parameters.join(', ')})`,
  }))
