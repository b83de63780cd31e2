import { areaName } from '../../model/a1'
import type { Area } from '../../model/sheet-model'
import type { ServiceContext } from '../context'
import type { Touched } from '../protected-cells'
import type { Sheet } from '../sheet'
import { strict } from '../strict'

/** Where a Range lies: asks nothing of the cells in it. */
export class RangePlace {
  constructor(
    readonly context: ServiceContext,
    readonly owner: Sheet,
    readonly area: Area,
  ) {}

  touches(): readonly Touched[] {
    return [{ sheet: this.owner.model, area: this.area }]
  }

  getSheet() {
    return strict(this.owner, 'Sheet', this.context)
  }
  getRow() {
    return this.area.row + 1
  }
  getColumn() {
    return this.area.column + 1
  }
  getLastRow() {
    return this.area.lastRow + 1
  }
  getLastColumn() {
    return this.area.lastColumn + 1
  }
  getNumRows() {
    return this.area.lastRow - this.area.row + 1
  }
  getNumColumns() {
    return this.area.lastColumn - this.area.column + 1
  }
  getHeight() {
    return this.getNumRows()
  }
  getWidth() {
    return this.getNumColumns()
  }
  getA1Notation() {
    return areaName(this.area)
  }
}
