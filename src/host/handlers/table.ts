import type { HostKey } from '../../i18n/en/host'
import { languageOfUser, rememberLanguage } from '../language'
import { PlannerError } from '../planner-error'
import { hostWords } from '../words'
import { comparePlans } from './compare-plans'
import type { HandlerAnswer, HandlerError, Handlers } from './contract'
import { createPlan } from './create-plan'
import { saveDraft } from './draft'
import { insertExample } from './insert-example'
import { insertSample } from './insert-sample'
import { makeLeadTab } from './lead-tabs/make-lead-tab'
import { listPlans } from './list-plans'
import { readColumns } from './read-columns'
import { readFollow } from './read-follow'
import { readHistory } from './read-history'
import { readPlanSource } from './read-plan-source'
import { acceptRefresh, previewRefresh, refreshCounts } from './refresh-plan'
import { previewRemoval, removePlan } from './remove-plan'
import { startWizard } from './start-wizard'

/** All that the sidebar may ask for; nothing else can be called from a page. */
const HANDLERS: Handlers = {
  startWizard,
  readHistory,
  createPlan,
  previewRefresh,
  acceptRefresh,
  refreshCounts,
  readFollow,
  insertExample,
  readPlanSource,
  readColumns,
  makeLeadTab,
  listPlans,
  comparePlans,
  previewRemoval,
  removePlan,
  saveDraft,
  insertSample,
  chooseLanguage: (language) => {
    rememberLanguage(language)
    return null
  },
}

/** Answers one request of the sidebar. Errors come back as words in the user's language, never as exceptions. */
export function callHandler(name: unknown, args: unknown): HandlerAnswer<unknown> {
  try {
    if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(HANDLERS, name)) {
      throw new PlannerError('unknownHandler')
    }
    const handler = HANDLERS[name as keyof Handlers] as (...given: unknown[]) => unknown
    return { ok: true, value: handler(...(Array.isArray(args) ? args : [])) }
  } catch (error) {
    return { ok: false, error: asHandlerError(error) }
  }
}

function asHandlerError(error: unknown): HandlerError {
  const code = error instanceof PlannerError ? error.code : 'unexpected'
  const details =
    error instanceof PlannerError ? error.details : { detail: error instanceof Error ? error.message : String(error) }
  const language = languageOfUser()
  return {
    code,
    message: hostWords(language, `error.${code}` as HostKey, details),
    hint: hostWords(language, `error.${code}.hint` as HostKey, details),
    reason: error instanceof PlannerError ? (error.unread?.problem ?? null) : null,
  }
}
