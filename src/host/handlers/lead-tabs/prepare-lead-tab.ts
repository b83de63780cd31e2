import { measureHistory } from '../../../domain/measures/measures'
import type { Remark } from '../../../history/contract'
import type { Currency } from '../../../plan/currency'
import type { TabDescription } from '../../../plan/tab'
import { currencyOf, localeTag } from '../../../plan/workbook-locale'
import { describeContent } from '../../../qualify/content'
import type { LeadTabFacts, PlanReference } from '../../../qualify/lead-tab'
import { describeProfile } from '../../../qualify/profile'
import { describeQualification } from '../../../qualify/qualification'
import { describeReturns } from '../../../qualify/returns/describe-returns'
import { planWords } from '../../words'
import type { LeadTabRequest } from '../contract'
import { needsReading, readSource } from '../read-history'
import { measureValues } from './measure-values'
import { planReference } from './plan-reference'

const LONGEST_IN_NAME = 60

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A tab that is ready to be written, but for the name that it will get. */
export interface PreparedTab {
  readonly wantedName: string
  readonly currency: Currency
  /** What did not fit between the leads and another tab. */
  readonly remarks: readonly Remark[]
  readonly describe: (tabName: string) => TabDescription
}

/** Reads and measures all that a tab around a lead needs. Nothing is written. */
export function prepareLeadTab(request: LeadTabRequest, spreadsheet: Spreadsheet): PreparedTab {
  const locale = spreadsheet.getSpreadsheetLocale()
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const words = planWords(request.language)
  const shared: Omit<LeadTabFacts, 'tabName'> = { words, currency: currencyOf(locale), localeTag: localeTag(locale) }
  const prepared = (
    wantedName: string,
    remarks: readonly Remark[],
    describe: (facts: LeadTabFacts) => TabDescription,
  ): PreparedTab => ({
    wantedName,
    remarks,
    currency: shared.currency,
    describe: (tabName) => describe({ ...shared, tabName }),
  })
  const planOf = ({ planSheetId }: { readonly planSheetId: number | null }): PlanReference | null =>
    planSheetId === null ? null : planReference(spreadsheet, planSheetId, timeZone)
  switch (request.kind) {
    case 'qualification':
      return prepared(words('qualification.tab'), [], describeQualification)
    case 'returns': {
      const reading = needsReading(readSource(request.source, spreadsheet, timeZone))
      const measured = {
        measures: measureHistory(reading.tables),
        historyTab: reading.report.leads.name,
        plan: planOf(request),
      }
      return prepared(words('returns.tab'), [], (facts) => describeReturns({ ...facts, ...measured }))
    }
    case 'profile':
    case 'content': {
      const { remarks, months, luck, count, ...values } = measureValues(request, spreadsheet, timeZone, shared.localeTag)
      const measured = { ...values, plan: planOf(request) }
      // A form's question can be longer than the name of a tab.
      const column = values.column.slice(0, LONGEST_IN_NAME)
      const name = words(request.kind === 'profile' ? 'profile.tab' : 'content.tab', { column })
      if (request.kind === 'profile') return prepared(name, remarks, (facts) => describeProfile({ ...facts, ...measured, luck }))
      return prepared(name, remarks, (facts) => describeContent({ ...facts, ...measured, pieces: count, months }))
    }
  }
}
