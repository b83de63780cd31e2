import type { WorkbookModel } from '../model/workbook-model'
import type { LateRefusal } from './late-refusal'
import { Meter } from './meter'

/** What the running code may do: nothing while it loads; little in a custom function or before the add-on was enabled. */
export type Mode = 'loading' | 'custom function' | 'not enabled' | 'full'

/** A line of the add-on's menu; a separator has an empty caption, what is in a sub-menu follows it. */
export interface MenuEntry {
  readonly caption: string
  readonly functionName: string
}

/** What the add-on showed. */
export interface ScreenState {
  menu: readonly MenuEntry[]
  sidebar: { readonly title: string; readonly html: string } | null
  /** Alerts and toasts. */
  messages: string[]
  readonly log: string[]
}

/** A call of the add-on on a service: the how-manieth since the meter was reset, and on what. */
export interface ServiceCall {
  readonly number: number
  readonly service: string
  readonly method: string
}

/**
 * Watches every call, before it is done and after; what it throws reaches the add-on in place of the answer, and what it
 * answers beforehand, when Sheets writes out.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most watchers only look.
export type CallWatcher = (call: ServiceCall, moment: 'before' | 'after') => LateRefusal | undefined | void

/** Google ends an execution: nothing more that it asks for is done, also not what it cleans up. */
export class ExecutionStopped extends Error {
  constructor() {
    super('Exceeded maximum execution time')
  }
}

export type LockKind = 'document' | 'script' | 'user'
/** Another person's execution, of which the workbench knows no more than the lock that it holds. */
export const SOMEBODY_ELSE = -1

/** Everything that the services share. */
export interface ServiceContext {
  readonly model: WorkbookModel
  readonly meter: Meter
  readonly screen: ScreenState
  readonly userLocale: string
  readonly scriptTimeZone: string
  /** Pages of the project, by name without `.html`. */
  readonly pages: ReadonlyMap<string, string>
  /** Whether the script declares a function of this name, which menus and pages can call. */
  readonly declares: (functionName: string) => boolean
  mode: Mode
  /** Which execution is running: two of them share the workbook, and nothing else. */
  execution: number
  stopped: boolean
  /** A write that was refused, of which the execution has not heard yet. */
  refusedLater: LateRefusal | null
  /** Which execution holds a lock. */
  readonly locks: Map<LockKind, number>
  watcher: CallWatcher | null
  /** A Date of the realm in which the add-on runs: with another realm's, `instanceof Date` would fail. */
  makeDate: (milliseconds: number) => Date
}

/** Only allowed with the document at hand: not while loading, not before the add-on was enabled. */
export function needsDocument(context: ServiceContext, method: string): void {
  if (context.mode === 'not enabled') throw new Error(`You do not have permission to call ${method}. (AuthMode.NONE)`)
}

/** A custom function computes; it changes nothing. */
export function mayWrite(context: ServiceContext, method: string): void {
  needsDocument(context, method)
  if (context.mode === 'custom function') throw new Error(`You do not have permission to call ${method}.`)
}

/** A write after which formulas no longer stand for what is in the cells. */
export function changed(context: ServiceContext, method: string): void {
  mayWrite(context, method)
  context.model.calculated = false
}
