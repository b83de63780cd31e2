import { cardCell } from './cards'
import { type Formula, operation } from './formula'

/** Whether leads follow from the goal, the deal size, the rates and the mix: where one of these is 0, none do. */
export const hasTargets = (): Formula => operation(cardCell('requiredLeads'), '>', 0)
