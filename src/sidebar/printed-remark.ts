import { dayOfIso } from '../domain/months'
import type { Remark } from '../history/contract'
import type { Printer } from './format'

/** The particulars of remarks that are days, and those that are counts of leads or deals: row numbers stay bare. */
const DAYS = ['asOf', 'asked', 'latest', 'today']
const COUNTS = ['leads', 'deals']

/** A remark with its days and counts as people in the workbook's country write them. */
export function printedRemark({ code, details }: Remark, print: Printer): Remark {
  const told = Object.entries(details).map(([name, value]) => {
    const day = DAYS.includes(name) ? dayOfIso(String(value)) : Number.NaN
    if (Number.isFinite(day)) return [name, print.typedDay(day)] as const
    return [name, typeof value === 'number' && COUNTS.includes(name) ? print.count(value) : value] as const
  })
  return { code, details: Object.fromEntries(told) }
}
