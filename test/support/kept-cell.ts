import { isKeptPlan } from '../../src/plan/kept-plan'
import type { CellModel } from '../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../workbench/model/sheet-model'

/** The hidden cell in which a plan keeps what it was made from. @throws Error where there is none */
export function keptCell(planTab: SheetModel): CellModel {
  const [, , cell] = [...eachCell(planTab)].find(([, , { value }]) => isKeptPlan(value)) ?? []
  if (!cell) throw new Error(`${planTab.name} keeps no plan`)
  return cell
}

/** Keeps the plan as a version of the planner with another layout would have kept it. */
export function keepInLayout(planTab: SheetModel, layoutVersion: number): void {
  const cell = keptCell(planTab)
  cell.value = String(cell.value).replace(/^\{"revenueTeamPlanner":\d+/, `{"revenueTeamPlanner":${layoutVersion}`)
}
