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
      return formula !== ''
  }
}

const near = (left: number, right: number): boolean =>
  Math.abs(left - right) <= SAME_NUMBER * Math.max(Math.abs(left), Math.abs(right))

/** Sheets hands a formula back with the separators of its locale, and quotes tabs in its own way: only the rest is compared. */
const bare = (formula: string): string => formula.replace(/[\s;,'$\\]/g, '').toUpperCase()
