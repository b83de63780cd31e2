/** One month of Sales working leads. */
export interface CapacityMonth {
  readonly leads: number
  readonly worked: number
  /** Leads that wait at the end of the month. */
  readonly backlog: number
  /** More waits or comes in than can be worked. */
  readonly overloaded: boolean
}

/** Below this, a backlog is only what floating point left over. */
const NOTHING = 1e-9

/**
 * Leads per month against what Sales can work: what is not worked waits for the next month.
 * @param capacity leads per month, or one for each month.
 * @param waiting leads that wait already when the first month begins.
 */
export function backlogByMonth(
  leadsByMonth: readonly number[],
  capacity: number | readonly number[],
  waiting = 0,
): CapacityMonth[] {
  let backlog = waiting
  return leadsByMonth.map((leads, month) => {
    const most = typeof capacity === 'number' ? capacity : (capacity[month] ?? 0)
    const worked = Math.min(backlog + leads, most)
    const left = backlog + leads - worked
    backlog = left > NOTHING ? left : 0
    return { leads, worked, backlog, overloaded: backlog > 0 }
  })
}

/** Pipeline coverage: how many times the open pipeline holds the goal that remains. In the same currency; the goal above 0. */
export const pipelineCoverage = (openPipeline: number, remainingGoal: number): number => openPipeline / remainingGoal
