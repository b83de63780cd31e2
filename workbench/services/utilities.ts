import { display } from '../model/display'
import { serialOf } from '../model/serial'
import { isDate, needs } from './check'
import type { ServiceContext } from './context'

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
