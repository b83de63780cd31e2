import type { HandlerAnswer, HandlerError, Handlers } from '../host/handlers/contract'

/** What the user reads when a call fails. */
export class ServerError extends Error {
  constructor(readonly error: HandlerError) {
    super(error.message)
  }
}

/** Calls that change nothing can be tried again after a passing fault; a write never twice. */
const SAFE_TO_REPEAT: readonly (keyof Handlers)[] = [
  'startWizard',
  'readHistory',
  'previewRefresh',
  'readFollow',
  'readColumns',
  'readPlanSource',
  'listPlans',
  'previewRemoval',
]

/** Calls a handler on the server. The only place that knows `google.script.run`. */
export async function call<Name extends keyof Handlers>(
  name: Name,
  ...args: Parameters<Handlers[Name]>
): Promise<ReturnType<Handlers[Name]>> {
  try {
    return await ask(name, args)
  } catch (error) {
    if (error instanceof ServerError || !SAFE_TO_REPEAT.includes(name)) throw error
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
      .withFailureHandler(reject) as unknown as { plannerCall(name: string, args: readonly unknown[]): void }
    run.plannerCall(name, args)
  })
}
