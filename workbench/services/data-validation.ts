import { quoteSheet } from '../model/a1'
import { serialOf } from '../model/serial'
import type { ValidationModel } from '../model/sheet-model'
import { isDate, needs } from './check'
import type { ServiceContext } from './context'
import { Range } from './range'
import { raw, strict } from './strict'

type Rule = Omit<ValidationModel, 'area'>

/** A rule for what a cell may hold. Where it rejects, what a script writes is refused as well (`range/judge-content.ts`). */
export class DataValidation {
  constructor(
    readonly context: ServiceContext,
    readonly model: Rule,
  ) {}
  getCriteriaType() {
    return this.model.criterion
  }
  getCriteriaValues() {
    return [...this.model.values]
  }
  getAllowInvalid() {
    return this.model.allowInvalid
  }
  getHelpText() {
    return this.model.help
  }
  copy() {
    return strict(new DataValidationBuilder(this.context, this.model), 'DataValidationBuilder', this.context)
  }
}

export class DataValidationBuilder {
  #rule: Rule
  constructor(
    readonly context: ServiceContext,
    rule?: Rule,
  ) {
    this.#rule = rule ?? { criterion: '', values: [], allowInvalid: true, help: '' }
  }
  setAllowInvalid(allow: boolean) {
    needs('boolean', allow, 'setAllowInvalid')
    return this.#with({ allowInvalid: allow })
  }
  setHelpText(help: string) {
    needs('string', help, 'setHelpText')
    return this.#with({ help })
  }
  requireNumberGreaterThan(number: number) {
    return this.#number('NUMBER_GREATER_THAN', number)
  }
  requireNumberGreaterThanOrEqualTo(number: number) {
    return this.#number('NUMBER_GREATER_THAN_OR_EQUAL_TO', number)
  }
  requireNumberLessThan(number: number) {
    return this.#number('NUMBER_LESS_THAN', number)
  }
  requireNumberLessThanOrEqualTo(number: number) {
    return this.#number('NUMBER_LESS_THAN_OR_EQUAL_TO', number)
  }
  requireNumberBetween(low: number, high: number) {
    return this.#number('NUMBER_BETWEEN', low, high)
  }
  requireNumberEqualTo(number: number) {
    return this.#number('NUMBER_EQUAL_TO', number)
  }
  requireDate() {
    return this.#with({ criterion: 'DATE_IS_VALID_DATE', values: [] })
  }
  requireDateAfter(date: unknown) {
    return this.#date('DATE_AFTER', date)
  }
  requireDateOnOrAfter(date: unknown) {
    return this.#date('DATE_ON_OR_AFTER', date)
  }
  requireDateBefore(date: unknown) {
    return this.#date('DATE_BEFORE', date)
  }
  requireCheckbox() {
    return this.#with({ criterion: 'CHECKBOX', values: [] })
  }
  requireFormulaSatisfied(formula: string) {
    needs('string', formula, 'requireFormulaSatisfied')
    return this.#with({ criterion: 'CUSTOM_FORMULA', values: [formula] })
  }
  requireValueInList(list: unknown, showDropdown = true) {
    if (!Array.isArray(list) || list.length > 500) needs('string', list, 'requireValueInList')
    return this.#with({ criterion: 'VALUE_IN_LIST', values: [(list as unknown[]).map(String), showDropdown] })
  }
  requireValueInRange(range: unknown, showDropdown = true) {
    const inside = raw(range, Range, 'requireValueInRange')
    return this.#with({
      criterion: 'VALUE_IN_RANGE',
      values: [`${quoteSheet(inside.owner.model.name)}!${inside.getA1Notation()}`, showDropdown],
    })
  }
  build() {
    if (!this.#rule.criterion) throw new Error('Workbench: a data validation was built without a criterion.')
    return strict(new DataValidation(this.context, this.#rule), 'DataValidation', this.context)
  }
  #number(criterion: string, ...values: number[]) {
    for (const value of values) needs('number', value, criterion)
    return this.#with({ criterion, values })
  }
  #date(criterion: string, date: unknown) {
    if (!isDate(date)) throw new Error(`The parameters (${typeof date}) don't match the method signature for ${criterion}.`)
    return this.#with({ criterion, values: [serialOf(date.getTime(), this.context.model.timeZone)] })
  }
  #with(change: Partial<Rule>) {
    this.#rule = { ...this.#rule, ...change }
    return this
  }
}
