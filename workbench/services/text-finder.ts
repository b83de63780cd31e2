import { cellArea } from '../model/areas'
import { eachCell } from '../model/sheet-model'
import { needs } from './check'
import { needsDocument, type ServiceContext } from './context'
import { Range } from './range'
import type { SpreadsheetTabs } from './spreadsheet/tabs'
import { strict } from './strict'

/** Finds a text in whatever case, in all tabs: in what cells show, or in formulas where it is told to. */
export class TextFinder {
  #inFormulas = false
  constructor(
    readonly context: ServiceContext,
    readonly owner: SpreadsheetTabs,
    readonly text: string,
  ) {}
  matchFormulaText(inFormulas: boolean) {
    needs('boolean', inFormulas, 'TextFinder.matchFormulaText')
    this.#inFormulas = inFormulas
    return this
  }
  findAll() {
    needsDocument(this.context, 'TextFinder.findAll')
    const wanted = this.text.toLowerCase()
    return this.context.model.sheets.flatMap((sheet) =>
      [...eachCell(sheet)]
        .filter(([, , { value, formula }]) =>
          String((this.#inFormulas && formula) || value)
            .toLowerCase()
            .includes(wanted),
        )
        .map(([row, column]) =>
          strict(new Range(this.context, this.owner.sheetOf(sheet.id), cellArea(row, column)), 'Range', this.context),
        ),
    )
  }
}
