import type { ProtectionModel } from '../model/sheet-model'
import { needs } from './check'
import { mayWrite, type ServiceContext } from './context'
import { refuse } from './protected-cells'
import { Range } from './range'
import type { Sheet } from './sheet'
import { raw, strict } from './strict'

export class Protection {
  constructor(
    readonly context: ServiceContext,
    readonly owner: Sheet,
    readonly model: ProtectionModel,
  ) {}
  getDescription() {
    return this.model.description
  }
  setDescription(text: string) {
    needs('string', text, 'Protection.setDescription')
    mayWrite(this.context, 'Protection.setDescription')
    this.model.description = text
    return this
  }
  getRange() {
    const { model } = this.owner
    const area = this.model.area ?? { row: 0, column: 0, lastRow: model.rows - 1, lastColumn: model.columns - 1 }
    return strict(new Range(this.context, this.owner, area), 'Range', this.context)
  }
  /** Who protects may edit, and a warning lets everybody. */
  canEdit() {
    return !this.model.othersOnly
  }
  isWarningOnly() {
    return this.model.warningOnly
  }
  setWarningOnly(only: boolean) {
    needs('boolean', only, 'Protection.setWarningOnly')
    mayWrite(this.context, 'Protection.setWarningOnly')
    this.model.warningOnly = only
    return this
  }
  addEditor(_editor: unknown) {
    return this.#changeEditors('addEditor')
  }
  addEditors(_editors: unknown) {
    return this.#changeEditors('addEditors')
  }
  removeEditor(_editor: unknown) {
    return this.#changeEditors('removeEditor')
  }
  removeEditors(_editors: unknown) {
    return this.#changeEditors('removeEditors')
  }
  setDomainEdit(_editable: boolean) {
    return this.#changeEditors('setDomainEdit')
  }
  getUnprotectedRanges() {
    return this.model.unprotected.map((area) => strict(new Range(this.context, this.owner, area), 'Range', this.context))
  }
  setUnprotectedRanges(ranges: unknown[]) {
    mayWrite(this.context, 'Protection.setUnprotectedRanges')
    if (this.model.area) throw new Error('Workbench: only a protected sheet can have unprotected ranges.')
    this.model.unprotected = ranges.map((range) => raw(range, Range, 'Protection.setUnprotectedRanges').area)
    return this
  }
  remove() {
    mayWrite(this.context, 'Protection.remove')
    if (this.model.othersOnly) refuse()
    const sheet = this.owner.model
    sheet.protections = sheet.protections.filter((each) => each !== this.model)
  }
  /** A warning has no editors; and who they are, the add-on's scopes do not let it see. */
  #changeEditors(method: string): never {
    mayWrite(this.context, `Protection.${method}`)
    if (this.model.warningOnly) throw new Error(`Workbench: Protection.${method} on a protection that only warns.`)
    throw new Error(`You do not have permission to call Protection.${method}.`)
  }
}
