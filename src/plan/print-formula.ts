import { type CellAt, type Formula, type Sign } from './formula'

/** How tightly each sign binds; a looser one inside a tighter one needs brackets. */
const BINDING: Readonly<Record<Sign, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
}

/**
 * Writes a formula as the script hands it to Sheets: `;` between arguments, because every locale
 * accepts it; English function names; no decimals and no `{}`, because those differ by locale.
 */
export function printFormula(formula: Formula): string {
  return `=${print(formula)}`
}

function print(formula: Formula): string {
  switch (formula.kind) {
    case 'integer':
      return String(formula.value)
    case 'text':
      return `"${formula.value.replace(/"/g, '""')}"`
    case 'cell':
      return a1(formula.at)
    case 'range':
      return a1Range(formula.from, formula.to)
    case 'column': {
      const letter = columnLetters(formula.column)
      return `${formula.tab === null ? '' : `${quotedTab(formula.tab)}!`}${letter}:${letter}`
    }
    case 'elsewhere':
      return `${quotedTab(formula.tab)}!${a1Range(formula.at, formula.to)}`
    case 'name':
      return formula.name
    case 'call':
      return `${formula.name}(${formula.args.map(print).join(';')})`
    case 'operation': {
      const binding = BINDING[formula.sign]
      return `${operand(formula.left, binding)}${formula.sign}${operand(formula.right, binding + 1)}`
    }
  }
}

function operand(formula: Formula, binding: number): string {
  const text = print(formula)
  const looser = formula.kind === 'operation' && BINDING[formula.sign] < binding
  return looser || (formula.kind === 'integer' && formula.value < 0) ? `(${text})` : text
}

/** `{ row: 0, column: 27 }` → `AB1`. */
export const a1 = (at: CellAt): string => `${columnLetters(at.column)}${at.row + 1}`

/** Two corners → `B2:D9`; one cell stays one. */
export const a1Range = (from: CellAt, to: CellAt): string =>
  from.row === to.row && from.column === to.column ? a1(from) : `${a1(from)}:${a1(to)}`

/** A tab's name as formulas write it. */
export const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`

/** 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
