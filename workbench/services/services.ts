import { CacheService } from './cache-service'
import { Charts } from './charts'
import type { ServiceContext } from './context'
import { HtmlService } from './html-service'
import { LockService } from './lock-service'
import { Logger } from './logger'
import { PropertiesService } from './properties-service'
import { Session } from './session'
import { SpreadsheetApp } from './spreadsheet-app'
import { strict } from './strict'
import { Utilities } from './utilities'

/** Every global that Apps Script has and the add-on's scopes allow. Anything else is not defined, as a typo would be. */
export function services(context: ServiceContext): Readonly<Record<string, object>> {
  const all = { SpreadsheetApp, HtmlService, PropertiesService, CacheService, LockService, Session, Utilities, Logger, Charts }
  const log = (...args: unknown[]): void => void context.screen.log.push(args.map(String).join(' '))
  return {
    ...Object.fromEntries(Object.entries(all).map(([name, Service]) => [name, strict(new Service(context), name, context)])),
    console: Object.freeze({ log, info: log, warn: log, error: log }),
  }
}
