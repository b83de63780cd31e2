import type { ServiceContext } from './context'

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
