import { type Formula, operation, type Part } from './formula'

/** Whether a plan asks more a month than the best months ever brought: one rule, in the wizard and in cells. */
export const isStretch = (required: number, best: number): boolean => best > 0 && required > best

/** The same in cells, where there is something to compare with. */
export const isStretchInCells = (required: Part, best: Part): Formula => operation(required, '>', best)
