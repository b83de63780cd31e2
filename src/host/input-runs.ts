import type { Area, TabDescription } from '../plan/tab'

/** Inputs that stand below each other are one range: their number does not grow with the months. */
export function inputRuns(tab: TabDescription): Area[] {
  const sorted = tab.cells.filter((cell) => cell.role === 'input').sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { from: Area['from']; to: Area['to'] }[] = []
  for (const cell of sorted) {
    const last = runs[runs.length - 1]
    const at = { row: cell.row, column: cell.column }
    if (last && last.to.column === at.column && last.to.row === at.row - 1) last.to = at
    else runs.push({ from: at, to: at })
  }
  return runs
}
