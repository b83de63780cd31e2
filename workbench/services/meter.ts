export interface Calls {
  readonly total: number
  readonly reads: number
  readonly writes: number
  /** Reads which found writes waiting: each makes Sheets write and recalculate first. */
  readonly readsAfterWrite: number
  readonly byMethod: Readonly<Record<string, number>>
}

const DOCUMENT = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'NamedRange',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
])
/** What only names a place, and asks the server for nothing. */
const PLAIN =
  /^(getRange|getRangeList|getActiveSpreadsheet|getRow|getColumn|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getSheet|getParent|getSheetId|getId|getLocation|getLastRow|getLastColumn|getKey|getValue|getRanges)$/
export const WRITE =
  /^(set|insert|delete|clear|merge|breakApart|hide|show|unhide|add|remove|append|protect|expand|collapse|shift|move|copy|sort|activate|rename|auto|unfreeze|toast)/
const READ = /^(get|is|find|createDeveloperMetadataFinder)/

/** Counts every call on a service. */
export class Meter {
  #byMethod: Record<string, number> = {}
  #reads = 0
  #writes = 0
  #readsAfterWrite = 0
  #waiting = false
  #total = 0

  /** @returns the how-manieth call this is */
  count(service: string, method: string): number {
    this.#total++
    const key = `${service}.${method}`
    this.#byMethod[key] = (this.#byMethod[key] ?? 0) + 1
    if (method === 'flush') this.#waiting = false
    if (!DOCUMENT.has(service)) return this.#total
    if (WRITE.test(method)) {
      this.#writes++
      this.#waiting = true
    } else if (READ.test(method) && !this.#isPlain(service, method)) {
      this.#reads++
      if (this.#waiting) this.#readsAfterWrite++
      this.#waiting = false
    }
    return this.#total
  }

  /** A value or the last row of a Sheet is asked of the server; those of a Range's own corners are not. */
  #isPlain(service: string, method: string): boolean {
    if (method === 'getValue') return service === 'DeveloperMetadata'
    if (method === 'getLastRow' || method === 'getLastColumn') return service === 'Range'
    return PLAIN.test(method)
  }

  get calls(): Calls {
    const byMethod = Object.fromEntries(Object.entries(this.#byMethod).sort(([a], [b]) => (a < b ? -1 : 1)))
    return { total: this.#total, reads: this.#reads, writes: this.#writes, readsAfterWrite: this.#readsAfterWrite, byMethod }
  }

  reset(): void {
    this.#byMethod = {}
    this.#total = this.#reads = this.#writes = this.#readsAfterWrite = 0
    this.#waiting = false
  }
}
