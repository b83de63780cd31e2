import type { Signature, Signatures } from '../facts'
import type { CellAt } from '../formula'
import type { Place } from '../move-formula'
import { signatureCells, type Team } from '../signatures'
import type { FoundTab, FoundValue } from './found-tab'
import { foundAt } from './whose-cells'

/**
 * The names that stand under the agreement by now.
 * @param place where the description's cells stand in the tab
 */
export function signaturesOfTab(found: FoundTab, place: Place): Signatures {
  const valueAt = (at: CellAt): FoundValue => {
    const where = place(at)
    return where ? foundAt(found, where.row, where.column).value : ''
  }
  const of = (team: Team): Signature => {
    const cells = signatureCells(team)
    const on = valueAt(cells.on)
    return { name: String(valueAt(cells.name)), on: typeof on === 'number' ? on : String(on) }
  }
  return { sales: of('sales'), marketing: of('marketing') }
}
