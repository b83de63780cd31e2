import { CutOff } from './cut-off'
import { findLeftovers } from './leftovers'
import type { FoundMark } from './plan-records'
import { PlannerError } from './planner-error'
import { clearTheWay, madeHere, takeAway } from './tabs-in-doubt'
import { whyFailed, writeOut } from './write-out'

const LOCK_WAIT_MILLISECONDS = 5000

/** What is known of the workbook when the lock is had; nobody can have changed it since. */
export interface Known {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet
  readonly marks: readonly FoundMark[]
}

/**
 * Runs what writes into the workbook: one person at a time, or the other is told to wait. What an earlier execution began and
 * did not finish is taken away first; what this one began, when it fails. Where even that fails, the next one does it. Google
 * lets go of the lock when the execution ends, and with it all that it wrote is there.
 */
export function oneAtATime<Result>(work: (known: Known) => Result): Result {
  if (!LockService.getDocumentLock().tryLock(LOCK_WAIT_MILLISECONDS)) throw new PlannerError('busy')
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  try {
    const result = work({ spreadsheet, marks: findLeftovers(spreadsheet) })
    writeOut()
    // What is left of others does not make this fail: the next one tries again.
    quietly(() => {
      if (clearTheWay(spreadsheet) > 0) writeOut()
    })
    return result
  } catch (thrown) {
    const error = thrown instanceof CutOff ? thrown : whyFailed(thrown)
    const clean = quietly(() => {
      takeAway(spreadsheet, madeHere)
      findLeftovers(spreadsheet)
      clearTheWay(spreadsheet)
      writeOut()
    })
    if (error instanceof PlannerError && clean) throw error
    throw error instanceof CutOff ? error : new CutOff(error, clean ? 'nothing' : 'leftovers')
  }
}

/** Does what may fail without harm. @returns whether it was done */
function quietly(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
