import { readFileSync } from 'node:fs'
import type { HandlerAnswer } from '../../src/host/handlers/contract'
import { calculate } from '../engine/calculate'
import { univerForNode } from '../engine/univer-node'
import type { WorkbookModel } from '../model/workbook-model'
import { PAGES } from '../pages'
import { nodeRealm } from '../realm/node-realm'
import { Workbench } from '../workbench'
import { UsageError } from './usage-error'

/** A workbench with the add-on as it stands in dist/. */
export const builtWorkbench = (model: WorkbookModel, userLocale: string): Workbench =>
  new Workbench({
    model,
    code: readFileSync('dist/Code.js', 'utf8'),
    pages: new Map(PAGES.map((name) => [name, readFileSync(`dist/${name}.html`, 'utf8')])),
    userLocale,
    makeRealm: nodeRealm,
    calculate: (workbook, customFunctions) => calculate(workbook, { univer: univerForNode(), customFunctions }),
  })

/** Calls a handler of the add-on as the sidebar does. @throws UsageError with what the add-on says when it refuses */
export function ask<Value>(workbench: Workbench, handler: string, ...args: unknown[]): Value {
  const answer = workbench.call(handler, ...args) as HandlerAnswer<Value>
  if (!answer.ok) throw new UsageError(`${answer.error.message} ${answer.error.hint}`)
  return answer.value
}
