import type { HistoryProblem, Remark } from './contract'

/** Why no plan can be made from a history, and what was understood before that. */
export const problem = (code: string, details: Remark['details'], report: HistoryProblem['report'] = {}): HistoryProblem => ({
  problem: { code, details },
  report,
})
