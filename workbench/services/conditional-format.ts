import type { ConditionalFormatModel } from '../model/sheet-model'
import { needs } from './check'
import type { ServiceContext } from './context'
import { checkFormula } from './formula-rules'
import { Range } from './range'
import { raw, strict } from './strict'

interface Rule extends ConditionalFormatModel {
  readonly ranges: readonly Range[]
}

export class ConditionalFormatRule {
  constructor(
    readonly context: ServiceContext,
    readonly rule: Rule,
  ) {}
  getRanges() {
    return this.rule.ranges.map((range) => strict(range, 'Range', this.context))
  }
  getBooleanCondition() {
    const { criterion, values } = this.rule
    return criterion ? strict(new BooleanCondition(criterion, values), 'BooleanCondition', this.context) : null
  }
  copy() {
    return strict(new ConditionalFormatRuleBuilder(this.context, this.rule), 'ConditionalFormatRuleBuilder', this.context)
  }
}

/** What must hold for a rule to colour a cell. */
class BooleanCondition {
  constructor(
    readonly criterion: string,
    readonly values: readonly (string | number)[],
  ) {}
  getCriteriaType() {
    return this.criterion
  }
  getCriteriaValues() {
    return [...this.values]
  }
}

export class ConditionalFormatRuleBuilder {
  #rule: Rule
  constructor(
    readonly context: ServiceContext,
    rule?: Rule,
  ) {
    this.#rule = rule ?? { areas: [], ranges: [], values: [] }
  }
  setRanges(ranges: unknown[]) {
    const inside = ranges.map((range) => raw(range, Range, 'setRanges'))
    return this.#with({ ranges: inside, areas: inside.map(({ area }) => area) })
  }
  setBackground(color: string | null) {
    return this.#with({ background: color ?? undefined })
  }
  setFontColor(color: string | null) {
    return this.#with({ fontColor: color ?? undefined })
  }
  setBold(on: boolean) {
    return this.#with({ bold: on })
  }
  setItalic(on: boolean) {
    return this.#with({ italic: on })
  }
  setStrikethrough(on: boolean) {
    return this.#with({ strikethrough: on })
  }
  setUnderline(on: boolean) {
    return this.#with({ underline: on })
  }
  setGradientMinpoint(color: string) {
    return this.#gradient(color, 'MIN', '')
  }
  setGradientMaxpoint(color: string) {
    return this.#gradient(color, 'MAX', '')
  }
  setGradientMinpointWithValue(color: string, type: string, value: string) {
    return this.#gradient(color, type, value)
  }
  setGradientMidpointWithValue(color: string, type: string, value: string) {
    return this.#gradient(color, type, value)
  }
  setGradientMaxpointWithValue(color: string, type: string, value: string) {
    return this.#gradient(color, type, value)
  }
  whenCellEmpty() {
    return this.#when('CELL_EMPTY')
  }
  whenCellNotEmpty() {
    return this.#when('CELL_NOT_EMPTY')
  }
  whenFormulaSatisfied(formula: string) {
    needs('string', formula, 'whenFormulaSatisfied')
    checkFormula(formula, this.context.model.locale)
    return this.#when('CUSTOM_FORMULA', formula)
  }
  whenNumberBetween(low: number, high: number) {
    return this.#when('NUMBER_BETWEEN', low, high)
  }
  whenNumberEqualTo(number: number) {
    return this.#when('NUMBER_EQUAL_TO', number)
  }
  whenNumberGreaterThan(number: number) {
    return this.#when('NUMBER_GREATER_THAN', number)
  }
  whenNumberGreaterThanOrEqualTo(number: number) {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number)
  }
  whenNumberLessThan(number: number) {
    return this.#when('NUMBER_LESS_THAN', number)
  }
  whenNumberLessThanOrEqualTo(number: number) {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number)
  }
  whenTextContains(text: string) {
    return this.#when('TEXT_CONTAINS', text)
  }
  whenTextDoesNotContain(text: string) {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text)
  }
  whenTextEqualTo(text: string) {
    return this.#when('TEXT_EQUAL_TO', text)
  }
  whenTextStartsWith(text: string) {
    return this.#when('TEXT_STARTS_WITH', text)
  }
  whenTextEndsWith(text: string) {
    return this.#when('TEXT_ENDS_WITH', text)
  }
  build() {
    if (this.#rule.ranges.length === 0) throw new Error('Workbench: a conditional format was built without ranges.')
    if (!this.#rule.criterion && !this.#rule.gradient)
      throw new Error('Workbench: a conditional format was built without a condition.')
    return strict(new ConditionalFormatRule(this.context, this.#rule), 'ConditionalFormatRule', this.context)
  }
  #when(criterion: string, ...values: (string | number)[]) {
    for (const value of values) if (typeof value !== 'string') needs('number', value, criterion)
    return this.#with({ criterion, values })
  }
  #gradient(color: string, type: string, value: string) {
    return this.#with({ gradient: [...(this.#rule.gradient ?? []), { color, type, value }] })
  }
  #with(change: Partial<Rule>) {
    this.#rule = { ...this.#rule, ...change }
    return this
  }
}
