import { isBlank, textOf } from '../cells/cells'
import { foldWords } from '../cells/fold-words'
import { headersOf } from '../columns/column-roles'
import type { MappedTab } from '../columns/mapped-tab'
import type { Findings } from '../findings'
import type { LeadColumns } from '../leads/lead-columns'

/** Columns that name a deal, in the exports of CRMs; the surest first. */
const TITLES = [
  'deal name',
  'dealnaam',
  'nom de la transaction',
  'opportunity name',
  'naam opportunity',
  'nom de l opportunite',
  'title',
  'titel',
  'titre',
  'opportuniteit',
]

/**
 * Some exports write a row for each article of a deal, and no number that tells deals apart. Rows with the same title,
 * lead type and dates as an earlier one may be the same deal: only the user knows.
 */
export function askAboutSameTitles(tab: MappedTab, leads: LeadColumns, questions: Findings): void {
  if (tab.roles.leadId !== undefined) return
  const headers = headersOf(tab.grid, tab.headerRow).map(foldWords)
  const column = TITLES.map((title) => headers.indexOf(title)).find((index) => index >= 0)
  if (column === undefined) return
  const seen = new Set<string>()
  for (let place = 0; place < leads.length; place++) {
    const { row, created, outcome, outcomeDay, leadType } = leads.at(place)
    const title = tab.grid[row]?.[column]
    if (title === undefined || isBlank(title)) continue
    const key = JSON.stringify([textOf(title), created, outcome, outcomeDay, leadType])
    if (seen.has(key)) questions.add('perhapsOneDeal', row)
    seen.add(key)
  }
}
