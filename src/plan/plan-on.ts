import { cardCell } from './cards'
import { INPUT_COLUMNS } from './columns'
import { call, type Formula, operation } from './formula'
import { inputRow } from './places'
import type { Plan } from './plan'

/** Whether the months add up to the confident leads rather than to the average: as chosen, and as far as there are any. */
export const plansOnConfidence = ({ facts }: Plan): Formula =>
  call(
    'AND',
    operation({ row: inputRow('planOn'), column: INPUT_COLUMNS.input }, '=', facts.words('planOn.confidence')),
    call('ISNUMBER', cardCell('confidentLeads')),
  )
