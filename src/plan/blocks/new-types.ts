import { ACTUAL_COLUMNS, MONTH_COLUMNS } from '../columns'
import { countedTypes, NEW_TYPES } from '../counted-types'
import { type CellAt, type Formula, letting, operation, range, sum, when } from '../formula'
import { countText } from '../formula-words'
import type { PlanLayout } from '../layout'
import { actualRow } from '../places'
import type { Plan } from '../plan'
import { fillSentence } from '../sentence'

/** Where the remark stands: beside the heading of the months, in which they count. */
export const newTypesCell = ({ byMonth }: PlanLayout): CellAt => ({ row: byMonth.heading, column: MONTH_COLUMNS.deals })

/** Says how many leads of the period are of types that the plan was not measured with; `''` where there are none. */
export function newTypes({ facts, layout }: Plan): Formula | '' {
  const type = countedTypes(facts).indexOf(NEW_TYPES)
  if (type < 0) return ''
  const cell = (month: number): CellAt => ({ row: actualRow(layout, type, month), column: ACTUAL_COLUMNS.leads })
  return letting('new_leads', sum(range(cell(0), cell(layout.months - 1))), (leads) =>
    when(operation(leads, '>', 0), fillSentence(facts.words('months.newTypes'), { leads: countText(leads) }), ''),
  )
}
