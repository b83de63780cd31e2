import { printFormula } from '../print-formula'
import type { FoundValue } from './found-tab'
import type { MovedCell } from './move-tab'

/** Numbers come back as they were written, but for the last bit. */
const SAME_NUMBER = 1e-12

/** Whether a cell of the tab holds what a description says. */
export function sameContent({ content }: Pick<MovedCell, 'content'>, value: FoundValue, formula: string): boolean {
  switch (content.kind) {
    case 'blank':
      return value === '' && formula === ''
    case 'text':
      return formula === '' && value === content.text
    case 'number':
      return formula === '' && typeof value === 'number' && near(value, content.value)
    case 'day':
      return formula === '' && value === content.day
    case 'formula':
      return formula !== '' && bare(formula) === bare(printFormula(content.formula))
    case 'broken':
      return formula !== '' && shape(formula) === shape(printFormula(content.formula))
  }
}

/** Whether a formula lost what it read, such as a tab that was deleted, and is for the rest what a description says. */
export const hasLostCells = ({ content }: Pick<MovedCell, 'content'>, formula: string): boolean =>
  content.kind === 'formula' && formula.includes('#REF!') && shape(formula) === shape(printFormula(content.formula))

const near = (left: number, right: number): boolean =>
  Math.abs(left - right) <= SAME_NUMBER * Math.max(Math.abs(left), Math.abs(right))

/** Sheets hands a formula back with the separators of its locale, and quotes tabs in its own way: only the rest is compared. */
const bare = (formula: string): string => formula.replace(/[\s;,'$\\]/g, '').toUpperCase()

const REFERENCE =
  /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?(?:#REF!|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})/giu

/** A formula without what it reads: what is gone reads `#REF!`, and rows that went leave a range shorter. */
const shape = (formula: string): string => bare(formula.replace(REFERENCE, '?'))
