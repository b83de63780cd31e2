import type { Details } from '../i18n/fill'
import type { ErrorCode } from './planner-error'
import { keepMadeHere } from './tabs-in-doubt'
import { whyFailed } from './write-out'

/** How the workbook was left: as it was, with a begun tab that the next command takes away, or with a tab half-way. */
export type Left = 'nothing' | 'leftovers' | 'half'

/** Something that writes was cut off. Knows how it left the workbook, which decides what a person can do. */
export class CutOff extends Error {
  constructor(
    readonly why: unknown,
    readonly left: Left,
    readonly tab = '',
  ) {
    super('cut off')
    this.name = 'CutOff'
  }
}

/**
 * Runs what leaves a tab half-way where it is cut off; doing the same again finishes it. Sheets may have done what it says it
 * failed at: so the tab itself is asked how it stands.
 * @param standing how far the work came
 */
export function halfWay(tab: string, work: () => void, standing: () => 'done' | 'half' | 'nothing'): void {
  try {
    work()
  } catch (thrown) {
    const why = whyFailed(thrown)
    const left = asked(standing)
    if (left !== 'done') throw new CutOff(why, left, tab)
  }
  keepMadeHere()
}

function asked(standing: () => 'done' | 'half' | 'nothing'): 'done' | 'half' | 'nothing' {
  try {
    return standing()
  } catch {
    return 'half'
  }
}

/** Google says what went wrong in the language of the account: these are the words that tell its faults apart. */
const NOT_ALLOWED = /protect|permission|not allowed|authori[sz]|beveilig|toestemming|machtiging|protég|autoris|droits/i
const TOO_SLOW =
  /timed? ?-?out|execution time|too (long|many)|quota|unavailable|try again|server error|uitvoertijd|te lang|opnieuw|délai|expir|dépass|trop/i

/** What a person is told of an exception that was not foreseen. The text itself is for whoever has to find out why. */
export function faultOf(error: unknown): { readonly code: ErrorCode; readonly details: Details } {
  const detail = textOf(error)
  if (NOT_ALLOWED.test(detail)) return { code: 'notAllowed', details: {} }
  if (TOO_SLOW.test(detail)) return { code: 'tooSlow', details: {} }
  return { code: 'unexpected', details: { detail } }
}

/** An exception may come from another realm than ours: it is known by what it carries. */
const textOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
