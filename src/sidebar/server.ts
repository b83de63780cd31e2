import type { HandlerAnswer, HandlerError, Handlers } from '../host/handlers/contract'
import type { Language } from '../i18n/language'

/** What the user reads when a call fails. */
export class ServerError extends Error {
  constructor(readonly error: HandlerError) {
    super(error.message)
  }
}

/**
 * Whether a call changes anything. What only reads can be asked again after a passing fault; a write never twice. A handler
 * that is not named here does not compile.
 */
export const EFFECTS: Readonly<Record<keyof Handlers, 'reads' | 'writes'>> = {
  startWizard: 'reads',
  readHistory: 'reads',
  createPlan: 'writes',
  previewRefresh: 'reads',
  acceptRefresh: 'writes',
  refreshCounts: 'writes',
  readFollow: 'reads',
  insertExample: 'writes',
  readPlanSource: 'reads',
  readColumns: 'reads',
  makeLeadTab: 'writes',
  listPlans: 'reads',
  comparePlans: 'writes',
  previewRemoval: 'reads',
  removePlan: 'writes',
  saveDraft: 'writes',
  insertSample: 'writes',
  chooseLanguage: 'writes',
}

let spoken: Language | null = null

/** Tells the server in which language to say what goes wrong: asking Google for it may be what fails. */
export function speakTo(language: Language): void {
  spoken = language
}

/** Calls a handler on the server. The only place that knows `google.script.run`. */
export async function call<Name extends keyof Handlers>(
  name: Name,
  ...args: Parameters<Handlers[Name]>
): Promise<ReturnType<Handlers[Name]>> {
  try {
    return await ask(name, args)
  } catch (error) {
    if (error instanceof ServerError || EFFECTS[name] === 'writes') throw error
    return ask(name, args)
  }
}

function ask<Name extends keyof Handlers>(name: Name, args: readonly unknown[]): Promise<ReturnType<Handlers[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer: HandlerAnswer<ReturnType<Handlers[Name]>> | null) => {
        if (answer?.ok) resolve(answer.value)
        else if (answer) reject(new ServerError(answer.error))
        else reject(new Error('The answer got lost.'))
      })
      .withFailureHandler(reject) as unknown as {
      plannerCall(name: string, args: readonly unknown[], language: Language | null): void
    }
    run.plannerCall(name, args, spoken)
  })
}
