import type { ServiceCall, ServiceContext } from './context'
import { WRITE } from './meter'

/**
 * What Sheets says of a write only when it writes out what it has buffered. Documentation leaves open whether what was written
 * after it in the same go is done: both may be tried.
 */
export interface LateRefusal {
  readonly error: Error
  readonly withAllAfter: boolean
}

const BUFFERING = new Set(['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'NamedRange', 'DeveloperMetadata'])
/** What is made by these is answered at once. */
const ANSWERED = /^(insertSheet|copyTo|protect$)/

/** A write that Sheets may put off. */
const isBuffered = ({ service, method }: ServiceCall): boolean =>
  BUFFERING.has(service) && WRITE.test(method) && !ANSWERED.test(method)

/** What the script had already in hand, or can tell without the server, is not asked of it. */
const OWN =
  /^(getRange|getRangeList|getSheetId|getRow|getColumn|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getSheet|getKey)$/
const READING = new Set([...BUFFERING, 'DeveloperMetadataFinder', 'TextFinder'])

/** A call that needs all writes before it to be done. */
const writesOut = ({ service, method }: ServiceCall): boolean =>
  (service === 'SpreadsheetApp' && method === 'flush') || (READING.has(service) && !OWN.test(method))

/** @returns whether the call is passed over: it was refused, and nobody knows yet */
export function putOff(context: ServiceContext, call: ServiceCall, refusal: LateRefusal | null): boolean {
  if (isBuffered(call)) {
    if (refusal) context.refusedLater ??= refusal
    return refusal !== null || context.refusedLater?.withAllAfter === true
  }
  if (refusal) throw refusal.error
  if (writesOut(call)) sayLate(context)
  return false
}

/** Sheets writes out what it has buffered, and says what it refused of that. */
export function sayLate(context: ServiceContext): void {
  const refused = context.refusedLater
  context.refusedLater = null
  if (refused) throw refused.error
}
