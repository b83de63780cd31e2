import { isoOfDay } from '../../src/domain/months'
import type { DataReport, Remark } from '../../src/history/contract'
import { report as en } from '../../src/i18n/en/report'
import { fill } from '../../src/i18n/fill'
import { report as fr } from '../../src/i18n/fr/report'
import { report as nl } from '../../src/i18n/nl/report'

const SENTENCES = { en, nl, fr }

/** A remark of the report in plain words of a language. */
export const sayIn =
  (language: keyof typeof SENTENCES) =>
  (remark: Remark): string =>
    fill((SENTENCES[language] as Record<string, string>)[remark.code] ?? remark.code, remark.details)

/** What the data step understood, for the person at the command line. */
export function printReport(report: DataReport, say: (remark: Remark) => string): void {
  console.log(`\n${report.rowsUsed} of ${report.rowsRead} rows used, as of ${isoOfDay(report.asOf)}.`)
  for (const { header, role } of report.leads.columns) if (role) console.log(`  ${role}: ${header}`)
  for (const { header, role } of report.deals?.columns ?? []) if (role) console.log(`  ${role} (deals): ${header}`)
  for (const skipped of report.rowsSkipped) console.log(`- ${skipped.count} × ${say(skipped.reason)}`)
  for (const remark of [...report.warnings, ...report.questions]) console.log(`! ${say(remark)}`)
}
