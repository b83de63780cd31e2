import { ConditionalFormatRuleBuilder } from './conditional-format'
import { needsDocument, type ServiceContext } from './context'
import { DataValidationBuilder } from './data-validation'
import { Spreadsheet } from './spreadsheet'
import { enumeration, strict } from './strict'
import { Ui } from './ui'

const noPermission = (method: string): never => {
  throw new Error(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  )
}

/** The entrance to the workbook that is open; to no other one, with the scopes that the add-on asks for. */
export class SpreadsheetApp {
  #spreadsheet: Spreadsheet
  #ui: Ui
  constructor(readonly context: ServiceContext) {
    this.#spreadsheet = new Spreadsheet(context)
    this.#ui = new Ui(context)
  }
  getActiveSpreadsheet() {
    needsDocument(this.context, 'SpreadsheetApp.getActiveSpreadsheet')
    return strict(this.#spreadsheet, 'Spreadsheet', this.context)
  }
  getActive() {
    return this.getActiveSpreadsheet()
  }
  getActiveSheet() {
    needsDocument(this.context, 'SpreadsheetApp.getActiveSheet')
    return this.#spreadsheet.getActiveSheet()
  }
  getUi() {
    if (this.context.mode === 'custom function') throw new Error('Cannot call SpreadsheetApp.getUi() from this context.')
    return strict(this.#ui, 'Ui', this.context)
  }
  flush() {
    needsDocument(this.context, 'SpreadsheetApp.flush')
  }
  newConditionalFormatRule() {
    return strict(new ConditionalFormatRuleBuilder(this.context), 'ConditionalFormatRuleBuilder', this.context)
  }
  newDataValidation() {
    return strict(new DataValidationBuilder(this.context), 'DataValidationBuilder', this.context)
  }
  openById() {
    noPermission('openById')
  }
  openByUrl() {
    noPermission('openByUrl')
  }
  open() {
    noPermission('open')
  }
  create() {
    noPermission('create')
  }

  get BorderStyle() {
    return enumeration('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'])
  }
  get WrapStrategy() {
    return enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP'])
  }
  get ProtectionType() {
    return enumeration('ProtectionType', ['RANGE', 'SHEET'])
  }
  get InterpolationType() {
    return enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'])
  }
  get Dimension() {
    return enumeration('Dimension', ['COLUMNS', 'ROWS'])
  }
  get Direction() {
    return enumeration('Direction', ['UP', 'DOWN', 'NEXT', 'PREVIOUS'])
  }
  get DeveloperMetadataVisibility() {
    return enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT'])
  }
  get DeveloperMetadataLocationType() {
    return enumeration('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'])
  }
  get DataValidationCriteria() {
    return enumeration('DataValidationCriteria', [
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_BETWEEN',
      'DATE_EQUAL_TO',
      'DATE_IS_VALID_DATE',
      'DATE_NOT_BETWEEN',
      'DATE_ON_OR_AFTER',
      'DATE_ON_OR_BEFORE',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'NUMBER_NOT_BETWEEN',
      'NUMBER_NOT_EQUAL_TO',
      'TEXT_CONTAINS',
      'TEXT_DOES_NOT_CONTAIN',
      'TEXT_EQUAL_TO',
      'TEXT_IS_VALID_EMAIL',
      'TEXT_IS_VALID_URL',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CUSTOM_FORMULA',
      'CHECKBOX',
    ])
  }
}
