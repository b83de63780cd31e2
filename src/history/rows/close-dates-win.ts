import type { MappedTab } from '../columns/mapped-tab'
import type { Role } from '../contract'

/** Whether a close date means a win where no sign beside it says otherwise, by the tab in which it stands. */
export interface CloseDatesWin {
  readonly own: boolean
  readonly ofDeal: boolean
}

/** What tells which leads were won: beside it a close date may be hoped for. */
const TELL_WINS: readonly Role[] = ['status', 'won']

/**
 * Where nothing else tells which leads were won, a close date does. A tab of orders has no status; that of its leads judges
 * them only where it knows a win: many end at *qualified*.
 * @param statusTellsWins whether any status of the history means won
 */
export function closeDatesWin(
  leads: Pick<MappedTab, 'roles'>,
  deals: Pick<MappedTab, 'roles'> | null,
  statusTellsWins: boolean,
): CloseDatesWin {
  const tells = (tab: Pick<MappedTab, 'roles'> | null, roles: readonly Role[]): boolean =>
    roles.some((role) => tab?.roles[role] !== undefined)
  const dealsTell = tells(deals, TELL_WINS)
  const leadsJudgeDeals = tells(leads, ['won']) || (statusTellsWins && tells(leads, ['status']))
  return { own: !tells(leads, TELL_WINS) && !dealsTell, ofDeal: !dealsTell && !leadsJudgeDeals }
}
