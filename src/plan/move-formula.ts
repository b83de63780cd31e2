import type { CellAt, Formula } from './formula'

/** Where a cell of a description stands in the tab; null where it is gone. */
export type Place = (at: CellAt) => CellAt | null

/** The same formula about cells that stand elsewhere; null where one of them is gone. */
export function moveFormula(formula: Formula, place: Place): Formula | null {
  switch (formula.kind) {
    case 'cell': {
      const at = place(formula.at)
      return at && { kind: 'cell', at }
    }
    case 'range': {
      const [from, to] = [place(formula.from), place(formula.to)]
      return from && to && { kind: 'range', from, to }
    }
    case 'call': {
      const args = formula.args.map((part) => moveFormula(part, place))
      return args.every((part) => part !== null) ? { ...formula, args: args as Formula[] } : null
    }
    case 'operation': {
      const [left, right] = [moveFormula(formula.left, place), moveFormula(formula.right, place)]
      return left && right && { ...formula, left, right }
    }
    default:
      return formula
  }
}
