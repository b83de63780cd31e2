/** The one workbook that the add-on is used in. */
export const WORKBOOK = 'https://www.googleapis.com/auth/spreadsheets.currentonly'
/** Menus, the sidebar. */
export const INTERFACE = 'https://www.googleapis.com/auth/script.container.ui'
const NO_SCOPE = null

export interface Allowed {
  /** The page of Google's reference under https://developers.google.com/apps-script/reference/ that says which scope. */
  readonly page: string
  readonly scope: string | null
  readonly methods: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')
const workbook = (name: string, methods: string): Allowed => ({
  page: `spreadsheet/${name}`,
  scope: WORKBOOK,
  methods: words(methods),
})

/**
 * What may be asked of Google's services, each with its scope as the reference states it in the method's
 * section *Authorization*: "spreadsheets.currentonly or spreadsheets" for a method that reads or writes a
 * workbook; no such section for a method that needs none. Left out on purpose is whatever needs more:
 * `openById`, `openByUrl` and `create` (spreadsheets), `getActiveUser` (userinfo.email), triggers
 * (script.scriptapp), `UrlFetchApp` (script.external_request), `DriveApp` (drive).
 */
export const SERVICES: Readonly<Record<string, Allowed>> = {
  SpreadsheetApp: {
    page: 'spreadsheet/spreadsheet-app',
    scope: WORKBOOK,
    methods: words(
      'getActiveSpreadsheet getUi flush newDataValidation newConditionalFormatRule ' +
        'BorderStyle ProtectionType DeveloperMetadataVisibility',
    ),
  },
  // An enumeration: `Charts.ChartType.LINE` does nothing by itself.
  Charts: { page: 'charts/charts', scope: NO_SCOPE, methods: words('ChartType ChartHiddenDimensionStrategy') },
  HtmlService: { page: 'html/html-service', scope: NO_SCOPE, methods: words('createHtmlOutputFromFile createTemplateFromFile') },
  PropertiesService: {
    page: 'properties/properties-service',
    scope: NO_SCOPE,
    methods: words('getDocumentProperties getUserProperties'),
  },
  LockService: { page: 'lock/lock-service', scope: NO_SCOPE, methods: words('getDocumentLock') },
  // Its neighbours getActiveUser and getEffectiveUser need userinfo.email.
  Session: { page: 'base/session', scope: NO_SCOPE, methods: words('getActiveUserLocale') },
}

/** What may be asked of the objects that those services hand out. */
export const OBJECTS: readonly Allowed[] = [
  { page: 'base/ui', scope: INTERFACE, methods: words('createAddonMenu showSidebar') },
  // A menu is built before anything was authorised.
  { page: 'base/menu', scope: NO_SCOPE, methods: words('addItem addToUi') },
  { page: 'html/html-output', scope: NO_SCOPE, methods: words('append setTitle') },
  // The words of tabs, as they were pushed.
  { page: 'html/html-template', scope: NO_SCOPE, methods: words('getRawContent') },
  { page: 'properties/properties', scope: NO_SCOPE, methods: words('getProperty setProperty deleteProperty') },
  { page: 'lock/lock', scope: NO_SCOPE, methods: words('tryLock releaseLock') },
  workbook(
    'spreadsheet',
    'getSheets getSheetById getSheetByName getActiveSheet insertSheet deleteSheet getNumSheets getSpreadsheetLocale ' +
      'getSpreadsheetTimeZone getNamedRanges setNamedRange createDeveloperMetadataFinder createTextFinder',
  ),
  workbook(
    'sheet',
    'activate getName setName isSheetHidden getSheetId getType getRange getRangeList getDataRange getLastRow getLastColumn getMaxRows getActiveCell ' +
      'addDeveloperMetadata getDeveloperMetadata getCharts newChart insertChart updateChart removeChart ' +
      'getConditionalFormatRules setConditionalFormatRules getProtections protect setFrozenRows setHiddenGridlines ' +
      'setColumnWidths setRowHeights hideColumns hideRows showColumns showRows deleteRows insertRowsAfter insertColumnsAfter',
  ),
  workbook(
    'range',
    'getA1Notation getRow getColumn getNumRows getNumColumns getSheet getValue getValues setValue setValues getFormulas setFormula getNotes setNotes ' +
      'isBlank clearContent clearFormat clearNote clearDataValidations getDataValidation getDataValidations setDataValidation setDataValidations setBackground setBackgrounds setBorder ' +
      'setFontColors setFontSizes setFontWeight setFontWeights setHorizontalAlignments setNumberFormat setNumberFormats setWraps setVerticalAlignment ' +
      'mergeAcross getMergedRanges breakApart activate sort',
  ),
  workbook('text-finder', 'matchFormulaText findAll'),
  workbook('named-range', 'remove'),
  workbook('developer-metadata', 'getKey getValue getLocation remove'),
  workbook('developer-metadata-location', 'getSheet'),
  workbook('developer-metadata-finder', 'withKey find'),
  workbook(
    'protection',
    'setWarningOnly isWarningOnly canEdit setDescription getDescription getRange setUnprotectedRanges remove',
  ),
  workbook('embedded-chart', 'modify getOptions getRanges getContainerInfo'),
  // What a person called a chart of theirs.
  { page: 'charts/chart-options', scope: NO_SCOPE, methods: words('get') },
  workbook('container-info', 'getAnchorRow getAnchorColumn getOffsetX getOffsetY'),
  workbook(
    'embedded-chart-builder',
    'addRange clearRanges setChartType setNumHeaders setHiddenDimensionStrategy setOption setPosition build',
  ),
  workbook('conditional-format-rule', 'getBooleanCondition getRanges copy'),
  workbook('boolean-condition', 'getCriteriaValues'),
  workbook('conditional-format-rule-builder', 'whenTextStartsWith setBackground setRanges build'),
  workbook('data-validation', 'getAllowInvalid copy'),
  workbook(
    'data-validation-builder',
    'requireDate requireNumberBetween requireNumberGreaterThanOrEqualTo requireValueInList requireValueInRange setAllowInvalid setHelpText build',
  ),
]
