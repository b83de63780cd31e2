import { display } from '../model/display'
import { serialOf } from '../model/serial'
import { isDate, needs } from './check'
import { needsDocument, type ServiceContext } from './context'
import { enumeration, strict } from './strict'

class Cache {
  #values = new Map<string, string>()
  get(key: string) {
    return this.#values.get(key) ?? null
  }
  put(key: string, value: unknown, seconds = 600) {
    needs('string', key, 'Cache.put')
    needs('string', value, 'Cache.put')
    if (key.length > 250 || String(value).length > 100 * 1024) throw new Error('Argument too large: value')
    if (seconds < 1 || seconds > 21600) throw new Error('Workbench: Cache.put keeps for 1 to 21600 seconds.')
    this.#values.set(key, String(value))
  }
  remove(key: string) {
    this.#values.delete(key)
  }
}

export class CacheService {
  #caches = new Map<string, Cache>()
  constructor(readonly context: ServiceContext) {}
  getDocumentCache() {
    needsDocument(this.context, 'CacheService.getDocumentCache')
    return this.#cache('document')
  }
  getUserCache() {
    return this.#cache('user')
  }
  getScriptCache() {
    return this.#cache('script')
  }
  #cache(name: string) {
    const cache = this.#caches.get(name) ?? new Cache()
    this.#caches.set(name, cache)
    return strict(cache, 'Cache', this.context)
  }
}

class Lock {
  #held = false
  tryLock(milliseconds: number) {
    needs('number', milliseconds, 'Lock.tryLock')
    this.#held = true
    return true
  }
  waitLock(milliseconds: number) {
    this.tryLock(milliseconds)
  }
  releaseLock() {
    this.#held = false
  }
  hasLock() {
    return this.#held
  }
}

export class LockService {
  #lock = new Lock()
  constructor(readonly context: ServiceContext) {}
  getDocumentLock() {
    needsDocument(this.context, 'LockService.getDocumentLock')
    return strict(this.#lock, 'Lock', this.context)
  }
  getScriptLock() {
    return strict(this.#lock, 'Lock', this.context)
  }
  getUserLock() {
    return strict(this.#lock, 'Lock', this.context)
  }
}

export class Session {
  constructor(readonly context: ServiceContext) {}
  /** Needs no scope, and is given even before the add-on was enabled. */
  getActiveUserLocale() {
    return this.context.userLocale
  }
  getScriptTimeZone() {
    return this.context.scriptTimeZone
  }
}

export class Utilities {
  constructor(readonly context: ServiceContext) {}
  /** Java's patterns, as far as days and times need them. */
  formatDate(date: unknown, timeZone: string, pattern: string) {
    if (!isDate(date))
      throw new Error(`The parameters (${typeof date}) don't match the method signature for Utilities.formatDate.`)
    needs('string', timeZone, 'Utilities.formatDate')
    const unknown = pattern
      .replace(/'[^']*'/g, '')
      .replace(/yyyy|MM|dd|HH|mm|ss/g, '')
      .match(/[A-Za-z]/)
    if (unknown) throw new Error(`Workbench: Utilities.formatDate does not know "${unknown[0]}" in ${pattern}.`)
    const quoted = pattern
      .replace(/'([^']*)'/g, '"$1"')
      .replaceAll('MM', 'mM')
      .replaceAll('HH', 'hh')
    const value = serialOf(date.getTime(), timeZone)
    return display({ value, numberFormat: quoted.replaceAll('mM', 'mm') }, 'en_US')
  }
  sleep(milliseconds: number) {
    needs('number', milliseconds, 'Utilities.sleep')
  }
  getUuid() {
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16))
  }
}

export class Logger {
  constructor(readonly context: ServiceContext) {}
  log(...args: unknown[]) {
    this.context.screen.log.push(args.map(String).join(' '))
    return this
  }
}

export class Charts {
  constructor(readonly context: ServiceContext) {}
  get ChartType() {
    return enumeration('ChartType', [
      'AREA',
      'BAR',
      'BUBBLE',
      'CANDLESTICK',
      'COLUMN',
      'COMBO',
      'GAUGE',
      'GEO',
      'HISTOGRAM',
      'LINE',
      'ORG',
      'PIE',
      'RADAR',
      'SCATTER',
      'SPARKLINE',
      'STEPPED_AREA',
      'TABLE',
      'TIMELINE',
      'TREEMAP',
      'WATERFALL',
    ])
  }
  get ChartHiddenDimensionStrategy() {
    return enumeration('ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'])
  }
  get ChartMergeStrategy() {
    return enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS'])
  }
  get Position() {
    return enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE'])
  }
  get CurveStyle() {
    return enumeration('CurveStyle', ['NORMAL', 'SMOOTH'])
  }
  get PointStyle() {
    return enumeration('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'])
  }
}
