import { createHash } from 'node:crypto'
import type { HandlerAnswer, PlanOnOffer } from '../../src/host/handlers/contract'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import type { WorkbookModel } from '../../workbench/model/workbook-model'
import { type CallWatcher, ExecutionStopped } from '../../workbench/services/context'
import type { Workbench } from '../../workbench/workbench'
import { type Command, HISTORY } from './commands'
import { contents, fingerprint, sheetText } from './fingerprint'

export const MESSAGES = [
  'Service Spreadsheets timed out while accessing document with id workbench.',
  'You do not have permission to access the requested document.',
  'Exceeded maximum execution time',
] as const

/**
 * A call that fails; one that was done all the same; every call from here on; an execution that Google stops; a write of which
 * Sheets says only when it writes out that it did not do it, alone or with all that was written after it.
 */
export const KINDS = ['refused', 'done', 'gone', 'stopped', 'late', 'lateWithRest'] as const
export type Kind = (typeof KINDS)[number]

export interface Fault {
  readonly at: number
  readonly kind: Kind
  readonly message: string
}

/** A command with how the workbook stands before it, and how after it when nothing fails. */
export interface Course {
  readonly command: Command
  readonly start: WorkbookModel
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** What stands in its tabs after it, without their looks. */
  readonly held: readonly string[]
  readonly plansBefore: string
  readonly plansAfter: string
  /** How many service calls it takes. */
  readonly calls: number
  /** What was wrong when it was given again, by how the workbook stood then. */
  readonly doneAgain: Map<string, readonly string[]>
}

type Answer = HandlerAnswer<unknown>

/** A workbook in which everybody speaks Dutch. */
const open = (model: WorkbookModel): Workbench => builtWorkbench(model, 'nl')

/** What formulas come to is not asked here, and need not be calculated. */
function call(workbench: Workbench, handler: string, args: readonly unknown[]): Answer {
  workbench.model.calculated = true
  return workbench.serverCall('plannerCall', handler, args, 'nl') as Answer
}

/** Readable names of the plans on offer. */
function plansOf(workbench: Workbench): string {
  const answer = call(workbench, 'listPlans', [])
  if (!answer.ok) return answer.error.code
  return JSON.stringify((answer.value as PlanOnOffer[]).map(({ name, planNumber, isCopy }) => [name, planNumber, isCopy]))
}

export function courseOf(command: Command): Course {
  const start = command.prepare()
  const model = structuredClone(start)
  const workbench = open(model)
  const plansBefore = plansOf(workbench)
  workbench.resetCalls()
  const answer = call(workbench, command.handler, command.args(model))
  if (!answer.ok) throw new Error(`${command.name}: ${answer.error.message}`)
  const { total } = workbench.calls
  const [before, after] = [fingerprint(start), fingerprint(model)]
  return {
    command,
    start,
    before,
    after,
    held: contents(model),
    plansBefore,
    plansAfter: plansOf(workbench),
    calls: total,
    doneAgain: new Map(),
  }
}

function watcherFor({ at, kind, message }: Fault): CallWatcher {
  if (kind === 'late' || kind === 'lateWithRest') {
    const refusal = { error: new Error(message), withAllAfter: kind === 'lateWithRest' }
    return ({ number }, moment) => (number === at && moment === 'before' ? refusal : undefined)
  }
  return ({ number }, moment) => {
    if (moment === (kind === 'done' ? 'before' : 'after')) return
    if (number < at || (number > at && kind !== 'gone')) return
    throw kind === 'stopped' ? new ExecutionStopped() : new Error(message)
  }
}

/** Lets a fault hit the command, looks how the workbook stands, and gives the command again. @returns what is wrong; mostly nothing */
export function survives(course: Course, fault: Fault): string[] {
  const { command, before, after } = course
  const model = structuredClone(course.start)
  const workbench = open(model)
  const wrong: string[] = []
  const say = (text: string): number =>
    wrong.push(`${command.name}, call ${fault.at} of ${course.calls} (${fault.kind}): ${text}`)
  workbench.watchCalls(watcherFor(fault))
  let first: Answer | null = null
  try {
    first = call(workbench, command.handler, command.args(model))
  } catch (error) {
    if (fault.kind !== 'stopped') say(`an exception reached the sidebar: ${String(error)}`)
  }
  workbench.watchCalls(null)

  const now = fingerprint(model)
  const isAt = (there: readonly string[]): boolean => same(now, there)
  if (first?.ok && !isAt(after)) say('it was called done, and is not')
  if (first && !first.ok) for (const complaint of complaintsAbout(first, fault)) say(complaint)
  for (const name of [HISTORY, 'Notes']) if (textOf(model, name) !== textOf(course.start, name)) say(`“${name}” was touched`)

  const plans = plansOf(workbench)
  if (plans !== course.plansBefore && plans !== course.plansAfter) say(`plans on offer: ${plans}`)
  const mayBeHalf = command.handler === 'acceptRefresh' || command.handler === 'removePlan'
  const isCleanedUp = fault.kind !== 'gone' && fault.kind !== 'stopped'
  // Writing over a tab that is there brings its looks first; its figures come all at once.
  const isWhole = isAt(before) || isAt(after) || (command.overwrites && holdsWhat(model, course))
  if (isCleanedUp && !mayBeHalf && !isWhole) say(`half of it stands there: ${difference(now, before)}`)

  // A whole plan is what was asked for.
  if (first?.ok || isAt(before) || (command.makesMore && isAt(after))) return wrong
  const key = createHash('sha256').update(JSON.stringify(now)).digest('base64')
  // From the very same workbook the very same follows: it is looked at once.
  const complaints = course.doneAgain.get(key) ?? doneAgain(course, workbench)
  course.doneAgain.set(key, complaints)
  for (const complaint of complaints) say(complaint)
  return wrong
}

/** Gives the command again where it was cut off. @returns what is wrong; mostly nothing */
function doneAgain(course: Course, workbench: Workbench): string[] {
  const { command, after } = course
  const { model } = workbench
  const isHidden =
    command.handler === 'acceptRefresh' && !same(fingerprint(model), after) && !isKnownAsHalf(workbench, model, command, course)
  const again = call(workbench, command.handler, isDone(model, command) ?? command.args(model))
  const refused = !again.ok && again.error.code !== command.doneAlready
  const end = fingerprint(model)
  return [
    ...(isHidden ? ['a half-refreshed plan passes for a whole one'] : []),
    ...(refused ? [`it cannot be done again: ${again.error.message}`] : []),
    ...(same(end, after) ? [] : [`done again, it differs: ${difference(end, after)}`]),
  ]
}

const holdsWhat = (model: WorkbookModel, { start, held }: Course): boolean =>
  [contents(start), held].some((there) => same(contents(model), there))

/** The tab that the command is about may be gone already: it is asked for by what it was called with at first. */
function isDone(model: WorkbookModel, command: Command): readonly unknown[] | null {
  try {
    command.args(model)
    return null
  } catch {
    return [-1]
  }
}

function complaintsAbout(answer: Answer & { readonly ok: false }, { message }: Fault): string[] {
  const { code, message: told, hint } = answer.error
  const complaints: string[] = []
  if (code !== 'tooSlow' && code !== 'notAllowed') complaints.push(`told as “${code}”: ${told}`)
  if (told === '' || hint === '' || /[{}]/.test(told + hint)) complaints.push('told in half a sentence')
  if (told.includes(message) || hint.includes(message)) complaints.push('told as a raw exception')
  return complaints
}

/** Where a tab is neither old nor new, or its counts are not, following the plan says so. */
function isKnownAsHalf(workbench: Workbench, model: WorkbookModel, command: Command, { before, after }: Course): boolean {
  const [request] = command.args(model) as [{ sheetId: number }]
  const answer = call(workbench, 'readFollow', [request.sheetId])
  if (!answer.ok) return answer.error.code === 'halfRefreshed'
  // The plan is as it was; only a begun tab stands beside it, which nobody takes for a plan.
  const now = new Set(fingerprint(model))
  return before.every((text) => now.has(text)) || after.every((text) => now.has(text))
}

const textOf = (model: WorkbookModel, name: string): string => {
  const sheet = model.sheets.find((each) => each.name === name)
  return sheet ? sheetText(sheet) : ''
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((text, index) => text === right[index])

/** Where two fingerprints part, with a little of what stands around it. */
function difference(now: readonly string[], wanted: readonly string[]): string {
  const index = Array.from({ length: Math.max(now.length, wanted.length) }, (_, each) => each).find(
    (each) => now[each] !== wanted[each],
  )
  if (index === undefined) return 'nowhere'
  const [mine, theirs] = [now[index] ?? '(nothing)', wanted[index] ?? '(nothing)']
  let at = 0
  while (at < mine.length && mine[at] === theirs[at]) at++
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 100)
  return `…${around(mine)}… instead of …${around(theirs)}…`
}
