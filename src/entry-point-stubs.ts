import type { Stub } from './functions/stub'
import type { entryPoints } from './main'

/** A name for each argument: one that is left out here would never arrive. */
type NamesOf<Arguments extends readonly unknown[]> = { readonly [Place in keyof Arguments]: string }

type EntryPoints = {
  readonly [Name in keyof typeof entryPoints]: {
    readonly parameters: NamesOf<Parameters<(typeof entryPoints)[Name]>>
    readonly summary: string
  }
}

/** What Google calls besides custom functions: each entry point of `main.ts`, and how it is declared. */
const ENTRY_POINTS: EntryPoints = {
  onOpen: { parameters: ['opening'], summary: 'Builds the menu when the workbook is opened.' },
  onInstall: { parameters: ['opening'], summary: 'Builds the menu right after installation.' },
  showPlanner: { parameters: [], summary: 'Menu: New plan.' },
  showFollow: { parameters: [], summary: 'Menu: Follow.' },
  showRefresh: { parameters: [], summary: 'Menu: Refresh, compare or remove.' },
  showTabs: { parameters: [], summary: 'Menu: Tabs around a lead.' },
  showFunctions: { parameters: [], summary: 'Menu: Functions.' },
  plannerCall: { parameters: ['name', 'args', 'language'], summary: 'Answers the sidebar.' },
}

/** The stubs of the entry points. */
export const entryPointStubs = (): Stub[] =>
  Object.entries(ENTRY_POINTS).map(([name, { parameters, summary }]) => ({
    name,
    parameters,
    jsdoc: `/** ${summary} */`,
    handsOverTo: `entryPoints.${name}(${parameters.join(', ')})`,
  }))
