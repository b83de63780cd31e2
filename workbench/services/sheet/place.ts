import { type SheetModel, usedSize } from '../../model/sheet-model'
import { needs } from '../check'
import { changed, needsDocument, type ServiceContext } from '../context'
import type { Touched } from '../protected-cells'
import type { SpreadsheetTabs } from '../spreadsheet/tabs'
import { strict } from '../strict'

/** Which tab it is, and how large. */
export class SheetPlace {
  constructor(
    readonly context: ServiceContext,
    readonly spreadsheet: SpreadsheetTabs,
    readonly model: SheetModel,
  ) {}

  touches(): readonly Touched[] {
    return [{ sheet: this.model, area: null }]
  }

  getName() {
    return liveModel(this).name
  }
  getSheetName() {
    return this.getName()
  }
  getSheetId() {
    return liveModel(this).id
  }
  getType() {
    return liveModel(this).type
  }
  getIndex() {
    return this.context.model.sheets.indexOf(liveModel(this)) + 1
  }
  getParent() {
    return strict(this.spreadsheet, 'Spreadsheet', this.context)
  }
  getMaxRows() {
    return liveModel(this).rows
  }
  getMaxColumns() {
    return liveModel(this).columns
  }
  getLastRow() {
    return usedSize(cellsOf(this, 'getLastRow')).rows
  }
  getLastColumn() {
    return usedSize(cellsOf(this, 'getLastColumn')).columns
  }
  isSheetHidden() {
    return liveModel(this).hidden
  }
  setName(name: string) {
    needs('string', name, 'Sheet.setName')
    changed(this.context, 'Sheet.setName')
    this.spreadsheet.checkFreeName(name, this.model.id)
    liveModel(this).name = name
    return this
  }
}

/** The tab's model, where it has cells at all. */
export function cellsOf(place: SheetPlace, method: string): SheetModel {
  const model = liveModel(place)
  if (model.type !== 'GRID') throw new Error(`Sheet.${method} is not supported for a sheet of type ${model.type}.`)
  return model
}

/** The tab's model, as long as the tab is there and may be touched. */
export function liveModel({ context, model }: SheetPlace): SheetModel {
  needsDocument(context, 'Sheet')
  if (!context.model.sheets.includes(model)) throw new Error(`Sheet ${model.id} not found`)
  return model
}
