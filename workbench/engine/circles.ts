import type { CellModel } from '../model/cell'
import type { WorkbookModel } from '../model/workbook-model'
import { type Dependent, dependencies } from './dependencies'

/**
 * The formulas that depend on themselves, and those that depend on such a formula. Univer calculates a circle once and shows what
 * comes out; Sheets shows `#REF!` (*circular dependency detected*) unless the workbook allows iterative calculation, which the
 * add-on does not ask for.
 *
 * Stricter than Sheets in two things. Every reference counts, also one that is not followed (a branch of IF that is not taken)
 * or whose value is not asked (ROW). And whatever depends on a circle is broken, while in Sheets IFERROR or COUNTIF would go on
 * from the error: Univer would do so where Sheets does not, for it takes an error that is compared for a value.
 *
 * Not seen: what comes about only while calculating, by INDIRECT, by OFFSET, or by cells that a formula spills into.
 */
export function brokenByCircles(model: WorkbookModel): ReadonlySet<CellModel> {
  const broken = new Set<Dependent>()
  for (const group of groups(dependencies(model))) {
    const isCircle = group.length > 1 || group.some((each) => each.reads.includes(each))
    if (isCircle || group.some(({ reads }) => reads.some((each) => broken.has(each)))) for (const each of group) broken.add(each)
  }
  return new Set([...broken].flatMap(({ cell }) => cell ?? []))
}

/** How far the search has come with one of the dependents. */
interface Visit {
  readonly of: Dependent
  readonly number: number
  /** The lowest number that it leads back to. */
  lowest: number
  /** How many of those that it reads were looked at. */
  looked: number
  isGrouped: boolean
}

/**
 * All that depend on each other, in one group; a group comes after those that it depends on. Tarjan's strongly connected
 * components, with a stack of its own: formulas that follow each other down a long column would overflow the engine's.
 */
function* groups(dependents: readonly Dependent[]): Generator<readonly Dependent[]> {
  const visits = new Map<Dependent, Visit>()
  const ungrouped: Visit[] = []
  const path: Visit[] = []
  const visit = (of: Dependent): void => {
    const begun = { of, number: visits.size, lowest: visits.size, looked: 0, isGrouped: false }
    visits.set(of, begun)
    ungrouped.push(begun)
    path.push(begun)
  }
  for (const each of dependents) {
    if (!visits.has(each)) visit(each)
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const next = at.of.reads[at.looked++]
      if (next) {
        const known = visits.get(next)
        if (!known) visit(next)
        else if (!known.isGrouped) at.lowest = Math.min(at.lowest, known.number)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before) before.lowest = Math.min(before.lowest, at.lowest)
      if (at.lowest === at.number) yield cutOff(ungrouped, at)
    }
  }
}

/** Takes away everything from a visit on: the group that it began. */
function cutOff(ungrouped: Visit[], first: Visit): Dependent[] {
  const group = ungrouped.splice(ungrouped.lastIndexOf(first))
  for (const each of group) each.isGrouped = true
  return group.map(({ of }) => of)
}
