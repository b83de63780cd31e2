import type { Stub } from './functions/stub'
import type { entryPoints } from './main'

interface EntryPoint {
  readonly parameters: readonly string[]
  readonly summary: string
}

/** What Google calls besides custom functions: each entry point of `main.ts`, and how it is declared. */
const ENTRY_POINTS: Readonly<Record<keyof typeof entryPoints, EntryPoint>> = {
  onOpen: { parameters: ['event'], summary: 'Builds the menu when the workbook is opened.' },
  onInstall: { parameters: ['event'], summary: 'Builds the menu right after installation.' },
  showPlanner: { parameters: [], summary: 'Menu: New plan.' },
  showFollow: { parameters: [], summary: 'Menu: Follow.' },
  showRefresh: { parameters: [], summary: 'Menu: Refresh, compare or remove.' },
  showTabs: { parameters: [], summary: 'Menu: Tabs around a lead.' },
  showFunctions: { parameters: [], summary: 'Menu: Functions.' },
  plannerCall: { parameters: ['name', 'args'], summary: 'Answers the sidebar.' },
}

/** The stubs of the entry points. */
export const entryPointStubs = (): Stub[] =>
  Object.entries(ENTRY_POINTS).map(([name, { parameters, summary }]) => ({
    name,
    parameters,
    jsdoc: `/** ${summary} */`,
    handsOverTo: `entryPoints.${name}(${parameters.join(', ')})`,
  }))
