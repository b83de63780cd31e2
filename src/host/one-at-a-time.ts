import { PlannerError } from './planner-error'

const LOCK_WAIT_MILLISECONDS = 5000

/** Runs what writes into the workbook: one person at a time, or the other is told to wait. */
export function oneAtATime<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(LOCK_WAIT_MILLISECONDS)) throw new PlannerError('busy')
  try {
    return work()
  } finally {
    lock.releaseLock()
  }
}
