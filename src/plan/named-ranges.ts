import { CARDS, cardCell } from './cards'
import { at } from './cells'
import { INPUT_COLUMNS } from './columns'
import type { CellAt } from './formula'
import { INPUT_ROWS, MEASURED_INPUTS } from './named-rows'
import { inputRow, usedInput } from './places'
import type { Plan } from './plan'

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A name for every input and headline, for people and for *Refresh*. Formulas never use them: a duplicated tab must work on its own. */
export function namedRanges({ facts }: Plan): { readonly name: string; readonly at: CellAt }[] {
  const named = (name: string, where: CellAt) => ({ name: `${capitalised(name)}_p${facts.planNumber}`, at: where })
  return [
    ...INPUT_ROWS.map((name) => named(name, usedInput(name))),
    ...MEASURED_INPUTS.map((name) => named(`${name}Override`, at(inputRow(name), INPUT_COLUMNS.input))),
    ...CARDS.filter((name) => name !== 'revenueGoal').map((name) => named(name, cardCell(name))),
  ]
}
