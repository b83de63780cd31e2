import type { Language } from '../../i18n/language'
import { CutOff, faultOf } from '../cut-off'
import { languageFor } from '../language'
import { PlannerError } from '../planner-error'
import { hostWords } from '../words'
import { chooseLanguage } from './choose-language'
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
  chooseLanguage,
}

/**
 * Answers one request of the sidebar. Errors come back as words in the user's language, never as exceptions.
 * @param spoken the language that the sidebar speaks: known without asking Google, who may be what failed
 */
export function callHandler(name: unknown, args: unknown, spoken: unknown): HandlerAnswer<unknown> {
  try {
    if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(HANDLERS, name)) {
      throw new PlannerError('unknownHandler')
    }
    const handler = HANDLERS[name as keyof Handlers] as (...given: unknown[]) => unknown
    return { ok: true, value: handler(...(Array.isArray(args) ? args : [])) }
  } catch (error) {
    return { ok: false, error: asHandlerError(error, languageFor(spoken)) }
  }
}

function asHandlerError(error: unknown, language: Language): HandlerError {
  const why = error instanceof CutOff ? error.why : error
  const { code, details } = why instanceof PlannerError ? why : faultOf(why)
  const left = error instanceof CutOff ? [hostWords(language, `left.${error.left}`, { tab: error.tab })] : []
  return {
    code,
    message: hostWords(language, `error.${code}`, details),
    hint: [...left, hostWords(language, `error.${code}.hint`, details)].join(' '),
    reason: why instanceof PlannerError ? (why.unread?.problem ?? null) : null,
  }
}
