import { isoOfDay } from '../../domain/months'
import { cautionCell } from '../../plan/blocks/counted-until'
import { cardCell } from '../../plan/cards'
import {
  ACTUAL_COLUMNS,
  FOLLOWING_COLUMNS,
  MONTH_COLUMNS,
  STANDING_COLUMNS as S,
  THIS_MONTH_COLUMNS as T,
} from '../../plan/columns'
import { countedTypes, NEW_TYPES } from '../../plan/counted-types'
import type { CellAt } from '../../plan/formula'
import { GAP_ROWS, STANDING_ROWS, STANDING_STATUSES } from '../../plan/named-rows'
import { actualRow, agreementCell, gapCell, paceCell, standingCell, usedInput } from '../../plan/places'
import { placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { foundAt } from '../../plan/refresh/whose-cells'
import { readFinishedPlan } from '../read-plan-tab'
import type { FollowAnswer } from './contract'

/** Where both teams stand, as the plan tab says it: the sidebar computes nothing of its own, so that no figure has two values. */
export function readFollow(sheetId: number): FollowAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const { found, places, facts, name } = readFinishedPlan(spreadsheet, sheetId, spreadsheet.getSpreadsheetTimeZone())
  const { layout, keys } = planTabOf(facts)
  const place = placesOn(keys, places)
  const at = (cell: CellAt) => {
    const where = place(cell)
    return where ? foundAt(found, where.row, where.column).value : ''
  }
  const number = (cell: CellAt): number | null => {
    const value = at(cell)
    return typeof value === 'number' ? value : null
  }
  const day = (cell: CellAt): string | null => {
    const found = number(cell)
    return found === null ? null : isoOfDay(found)
  }
  const month = (cell: CellAt): string | null => day(cell)?.slice(0, 7) ?? null
  const last = (column: number): CellAt => ({ row: layout.following.last, column })
  const begun = Array.from({ length: layout.months }, (_, index) => layout.byMonth.first + index).filter(
    (row) => (number({ row, column: MONTH_COLUMNS.elapsed }) ?? 0) > 0,
  ).length
  const newTypes = countedTypes(facts).indexOf(NEW_TYPES)
  const newLeads = Array.from({ length: newTypes < 0 ? 0 : layout.months }, (_, index) =>
    number({ row: actualRow(layout, newTypes, index), column: ACTUAL_COLUMNS.leads }),
  )
  return {
    sheetName: name,
    today: day(usedInput('today')),
    historyStops: at(cautionCell(layout)) === '' ? null : day(agreementCell('countedUntil')),
    newTypeLeads: newLeads.reduce<number>((all, leads) => all + (leads ?? 0), 0),
    chanceOfRevenue: number(cardCell('chanceOfRevenue')),
    standing: STANDING_ROWS.map((what) => {
      const figure = (column: number) => number(standingCell(layout, what, column))
      const told = at(standingCell(layout, what, S.status))
      const status = STANDING_STATUSES.find((each) => facts.words(`status.${each}`) === told) ?? null
      return {
        what,
        due: figure(S.due),
        actual: figure(S.actual),
        pace: figure(S.pace),
        target: figure(S.target),
        left: figure(S.left),
        forecast: figure(S.forecast),
        status,
        ownWords: status === null ? String(told) : '',
      }
    }),
    gap: GAP_ROWS.map((part) => ({ part, amount: number(gapCell(layout, part)) })),
    warnings: {
      marketing: { since: month(last(FOLLOWING_COLUMNS.marketingSince)), by: number(last(FOLLOWING_COLUMNS.leadValueGap)) },
      sales: { since: month(last(FOLLOWING_COLUMNS.salesSince)), by: number(last(FOLLOWING_COLUMNS.salesGap)) },
      capacity: {
        since: month(last(FOLLOWING_COLUMNS.backlogSince)),
        by: begun === 0 ? null : number({ row: layout.following.first + begun - 1, column: FOLLOWING_COLUMNS.backlog }),
        known: (number(usedInput('capacity')) ?? 0) > 0,
      },
    },
    velocity: { needed: number(paceCell(layout, 'velocityNeeded')), now: number(paceCell(layout, 'velocityNow')) },
    thisMonth: facts.measures.types.map(({ leadType }, index) => {
      const figure = (column: number) => number({ row: layout.thisMonth.first + index, column })
      return { leadType, target: figure(T.target), actual: figure(T.actual), left: figure(T.left) }
    }),
  }
}
