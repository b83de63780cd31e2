import type { HistoryProblem } from '../history/contract'
import type { HostKey } from '../i18n/en/host'
import type { Details } from '../i18n/fill'

/** The errors that have a sentence and a hint in `i18n`. */
export type ErrorCode = {
  [Key in HostKey]: Key extends `error.${infer Code}.hint` ? Code : never
}[HostKey]

/** Something that the user can put right. Said in their language when it leaves the server. */
export class PlannerError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Details = {},
    /** Why a history cannot be read, which the sidebar puts into words. */
    readonly unread: HistoryProblem | null = null,
  ) {
    super(code)
    this.name = 'PlannerError'
  }
}
