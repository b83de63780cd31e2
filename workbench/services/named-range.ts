import { type NamedRangeModel, sheetById } from '../model/workbook-model'
import { changed, type ServiceContext } from './context'
import { Range } from './range'
import type { SpreadsheetTabs } from './spreadsheet/tabs'
import { raw, strict } from './strict'

export class NamedRange {
  constructor(
    readonly context: ServiceContext,
    readonly owner: SpreadsheetTabs,
    readonly model: NamedRangeModel,
  ) {}
  getName() {
    return this.model.name
  }
  getRange() {
    sheetById(this.context.model, this.model.sheetId)
    return strict(new Range(this.context, this.owner.sheetOf(this.model.sheetId), this.model.area), 'Range', this.context)
  }
  setRange(range: unknown) {
    changed(this.context, 'NamedRange.setRange')
    const inside = raw(range, Range, 'NamedRange.setRange')
    this.model.sheetId = inside.owner.model.id
    this.model.area = inside.area
    return this
  }
  setName(name: string) {
    changed(this.context, 'NamedRange.setName')
    this.model.name = name
    return this
  }
  remove() {
    changed(this.context, 'NamedRange.remove')
    const { model } = this.context
    model.namedRanges = model.namedRanges.filter((each) => each !== this.model)
  }
}
