import { callFunction } from './functions/call-function'
import { callHandler } from './host/handlers/table'
import type { Opening } from './host/language'
import { menuAtOpening, openSidebar } from './host/menu'

/**
 * What Google calls. The build puts a plain top-level function of the same name in front of each;
 * everything else stays private.
 */
export const entryPoints = {
  /** The workbook was opened. */
  onOpen: (opening: Opening | undefined): void => menuAtOpening(opening),
  /** The add-on was installed in an open workbook. */
  onInstall: (opening: Opening | undefined): void => menuAtOpening(opening),
  /** Menu: New plan… */
  showPlanner: (): void => openSidebar('plan'),
  /** Menu: Follow… */
  showFollow: (): void => openSidebar('follow'),
  /** Menu: Refresh, compare or remove… */
  showRefresh: (): void => openSidebar('refresh'),
  /** Menu: Tabs around a lead… */
  showTabs: (): void => openSidebar('tabs'),
  /** Menu: Functions… */
  showFunctions: (): void => openSidebar('functions'),
  /** The sidebar's one way to the server. */
  plannerCall: (name: unknown, args: unknown, language: unknown) => callHandler(name, args, language),
}

export { callFunction }
