import { chanceOfDifferences } from '../../../domain/measures/chance-of-differences'
import { measureEveryType, type TypeMeasure } from '../../../domain/measures/measures'
import { largestValues, type ValueMeasure } from '../../../domain/measures/value-measures'
import { BLANK_LEAD_TYPE } from '../../../domain/tables'
import type { HistorySources, Remark } from '../../../history/contract'
import { readHistory } from '../../../history/read-history'
import { hasOwnValues } from '../../../history/rows/attribute-columns'
import { attributeValues } from '../../../history/rows/attribute-values'
import { lookUp } from '../../../history/rows/look-up'
import type { ValueTabFacts } from '../../../qualify/value-tab'
import { todayIn } from '../../dates'
import { PlannerError } from '../../planner-error'
import type { LeadTabRequest } from '../contract'
import { needsReading, sourceTab, sourceTabs } from '../read-history'

/** So many values stand on their own; the smaller ones are together. */
const MOST_VALUES = { profile: 30, content: 100 } as const
/** A column of more different values tells leads apart one by one, and says nothing about the next lead. */
const MOST_DISTINCT = 2000

type ValueRequest = Extract<LeadTabRequest, { readonly kind: 'profile' | 'content' }>

interface MeasuredValues
  extends Pick<ValueTabFacts, 'column' | 'values' | 'noValue' | 'bands' | 'grouped' | 'measures' | 'historyTab'> {
  /** See `chanceOfDifferences`. */
  readonly luck: number | null
  /** How many different values there are, whether or not they stand on their own; leads without one have none. */
  readonly count: number
  /** Calendar months in which leads came in. */
  readonly months: number
  readonly remarks: readonly Remark[]
}

/**
 * Measures the leads by the values of one column, of their own tab or of another one.
 * @param localeTag how the numbers of a profile's bands are written. Pieces of content are no sizes: a number is their name.
 * @throws PlannerError where the column cannot tell leads apart
 */
export function measureValues(
  { kind, source, attribute }: ValueRequest,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  timeZone: string,
  localeTag: string,
): MeasuredValues {
  const sources = sourceTabs(source, spreadsheet, timeZone)
  const { choices } = source
  const elsewhere = attribute.sheetId === source.leadsSheetId ? null : sourceTab(attribute.sheetId, spreadsheet, timeZone)
  const found = elsewhere
    ? lookUp(sources.leads, choices.leads, elsewhere, attribute.column)
    : { tab: sources.leads, column: attribute.column, remarks: [] }
  if ('problem' in found) throw new PlannerError('unreadable', {}, found)
  const values = attributeValues(found.tab, choices.leads, found.column, kind === 'profile' ? localeTag : null)
  const read: HistorySources = { ...sources, leads: values.tab }
  // The lead type of the plan was another column: neither its place nor its name counts here.
  const { leadType: _, ...headers } = choices.leads.headers ?? {}
  const columns = { ...choices.leads.columns, leadType: values.column }
  const chosen = { ...choices, leads: { ...choices.leads, columns, headers } }
  const { tables, report } = needsReading(readHistory(read, chosen, todayIn(timeZone)))
  const column = report.leads.columns.find((each) => each.column === values.column)?.header ?? ''
  if (tables.leadTypes.length > MOST_DISTINCT)
    throw new PlannerError('tooManyValues', { column, count: tables.leadTypes.length, most: MOST_DISTINCT })
  const measures = measureEveryType(tables, null, BLANK_LEAD_TYPE)
  const largest = largestValues(measures.types, MOST_VALUES[kind])
  if (largest.every(({ value }) => value === BLANK_LEAD_TYPE)) throw new PlannerError('emptyColumn', { column })
  const singles = tellsApart(measures.types)
  if (singles) throw new PlannerError('oneByOne', { column, ...singles })
  if (knownOfWinsOnly(largest)) throw new PlannerError('knownOfWinsOnly', { column })
  const grouped = measures.types.length > largest.length ? measures.types.length - largest.length + 1 : 0
  const months = new Set(tables.activity.filter(({ leads }) => leads > 0).map(({ month }) => month)).size
  const luck = chanceOfDifferences(tables, BLANK_LEAD_TYPE)
  const count = measures.types.filter(({ leadType }) => leadType !== BLANK_LEAD_TYPE).length
  const { noValue, bands } = values
  return {
    ...{ column, values: largest, noValue, bands, count, grouped, measures, luck, months },
    historyTab: report.leads.name,
    remarks: found.remarks,
  }
}

/** How many values and leads there are where nearly every lead has a value of its own. */
function tellsApart(types: readonly TypeMeasure[]): { readonly count: number; readonly leads: number } | null {
  const named = types.filter(({ leadType }) => leadType !== BLANK_LEAD_TYPE)
  const leads = named.reduce((sum, type) => sum + type.leads, 0)
  return hasOwnValues(named.length, leads) ? { count: named.length, leads } : null
}

/** Filled in once a deal was won, a column says nothing about leads: each of its values would have a rate of 100 %. */
function knownOfWinsOnly(values: readonly ValueMeasure[]): boolean {
  const blank = values.filter(({ value }) => value === BLANK_LEAD_TYPE)
  const named = values.filter(({ value }) => value !== BLANK_LEAD_TYPE)
  return blank.length > 0 && named.length > 0 && named.every(({ leads, deals }) => leads === deals)
}
