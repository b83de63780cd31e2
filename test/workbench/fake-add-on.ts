import { calculate } from '../../workbench/engine/calculate'
import { univerForNode } from '../../workbench/engine/univer-node'
import { emptyWorkbook, type WorkbookModel } from '../../workbench/model/workbook-model'
import { nodeRealm } from '../../workbench/realm/node-realm'
import { Workbench } from '../../workbench/workbench'

/** A workbench with this body as the one top-level function `run` of its add-on. */
export function workbenchWith(body: string, options: Partial<WorkbookModel> = {}, rest = ''): Workbench {
  const model = Object.assign(emptyWorkbook(), options)
  const sheet = 'var sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];'
  return new Workbench({
    model,
    code: `${rest}\n${sheet}\nfunction run(a) { ${body} }`,
    pages: new Map([
      ['sidebar', '<p>hello</p>'],
      ['raw', '{"a":"<?= 1 ?> &amp; </script"}'],
    ]),
    makeRealm: nodeRealm,
    calculate: (workbook, customFunctions) => calculate(workbook, { univer: univerForNode(), customFunctions }),
  })
}

export const run = (body: string, options: Partial<WorkbookModel> = {}): unknown => workbenchWith(body, options).run('run')
