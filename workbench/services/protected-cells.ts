import { contains, overlaps } from '../model/areas'
import type { Area, SheetModel } from '../model/sheet-model'
import { WRITE } from './meter'

/** What a service object writes to; null is the tab as a whole. */
export interface Touched {
  readonly sheet: SheetModel
  readonly area: Area | null
}

const GUARDED = new Set(['Sheet', 'Range', 'RangeList'])
/** Look like writes, and change nothing that is protected. */
const HARMLESS = /^(activate|setActive|setCurrentCell)/
const TAKES_LINES_AWAY = /^delete(Row|Column)/

/** Refuses, in Google's words, a write into what others protected and this user may not edit. */
export function refuseProtected(service: object, name: string, method: string): void {
  if (!GUARDED.has(name) || !WRITE.test(method) || HARMLESS.test(method) || !('touches' in service)) return
  for (const touched of (service as { touches(): readonly Touched[] }).touches()) {
    if (isProtected(touched, TAKES_LINES_AWAY.test(method))) refuse()
  }
}

export function refuse(): never {
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  )
}

/** Whether this user may not write there. Of a tab as a whole only a protected tab counts, unless lines are taken out of it. */
export const isProtected = ({ sheet, area }: Touched, anywhere = false): boolean =>
  sheet.protections.some((protection) => {
    if (!protection.othersOnly) return false
    if (protection.area) return area ? overlaps(protection.area, area) : anywhere
    return !area || !protection.unprotected.some((free) => contains(free, area))
  })
