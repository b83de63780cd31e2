import { at } from './cells'
import { AGREEMENT_COLUMNS } from './columns'
import type { Baseline, Signature, Signatures } from './facts'
import { type CellAt, call, type Formula, isBlank, join, operation, when } from './formula'
import { agreementRow } from './places'

/** Who puts a name under the agreement. */
export const TEAMS = ['sales', 'marketing'] as const
export type Team = (typeof TEAMS)[number]

/** A plan that is new carries no names. */
export const NOBODY: Signatures = { sales: { name: '', on: '' }, marketing: { name: '', on: '' } }

/** Where a team signs: its name, the day, and whether that counts. */
export const signatureCells = (team: Team): { readonly name: CellAt; readonly on: CellAt; readonly verdict: CellAt } => {
  const cell = (column: number): CellAt => at(agreementRow(team), column)
  return {
    name: cell(AGREEMENT_COLUMNS.value),
    on: cell(AGREEMENT_COLUMNS.signedOn),
    verdict: cell(AGREEMENT_COLUMNS.verdict),
  }
}

/** Whether a team has signed what is agreed now. */
export function hasSigned(team: Team): Formula {
  const { name, verdict } = signatureCells(team)
  return call('AND', operation(name, '<>', ''), isBlank(verdict))
}

/**
 * What is said beside a name that stood there already when the baseline was accepted. The cell is the person's: nothing else
 * tells whether they signed again than that the name or the day is another.
 */
export function verdictOn(team: Team, { stood }: Baseline, again: string): Formula {
  const { name, on } = signatureCells(team)
  const before = stood[team]
  if (before.name === '') return call('T', '')
  const sameName = call('EXACT', join(name, ''), before.name)
  return when(call('AND', sameName, sameDay(on, before.on)), again, '')
}

const sameDay = (cell: CellAt, on: Signature['on']): Formula =>
  typeof on === 'number' ? operation(call('INT', call('N', cell)), '=', Math.floor(on)) : operation(cell, '=', on)

/** Who signed a baseline: what stood there when the next one was accepted, and had not stood there before. */
export function signersOf(baseline: Baseline, next: Baseline): Signatures {
  const of = (team: Team): Signature => {
    const [before, after] = [baseline.stood[team], next.stood[team]]
    return before.name === after.name && before.on === after.on ? NOBODY[team] : after
  }
  return { sales: of('sales'), marketing: of('marketing') }
}
