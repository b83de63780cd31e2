import type { Measures } from '../domain/measures'
import { at, frozen, input, words } from '../plan/cells'
import type { PlanWords } from '../plan/facts'
import type { CellAt } from '../plan/formula'
import { leadTypeName } from '../plan/lead-type-name'
import { printCount, printDay } from '../plan/print-figures'
import type { TabCell, TabDescription } from '../plan/tab'

/** What every tab around a lead is described with. */
export interface LeadTabFacts {
  readonly tabName: string
  readonly words: PlanWords
  /** Such as `€`. */
  readonly currencySign: string
  /** Such as `nl-BE`. */
  readonly localeTag: string
}

/** The same, where something was measured: what by, and where. */
export interface MeasuredTabFacts extends LeadTabFacts {
  readonly measures: Measures
  readonly historyTab: string
  /** The header of the column that the leads are told apart by. */
  readonly column: string
}

/** Below the title, the explanation and the legend. */
export const FIRST_ROW = 4

interface LeadTabParts extends Pick<TabDescription, 'columnWidths' | 'cells' | 'rows'> {
  readonly title: string
  readonly explained: string
  readonly validations?: TabDescription['validations']
  readonly frozenRows?: number
}

/** A tab with a title, a few words on what it is for, and the legend; everything else is its own. */
export function leadTab(facts: LeadTabFacts, parts: LeadTabParts): TabDescription {
  const last = parts.columnWidths.length - 1
  return {
    name: facts.tabName,
    rows: parts.rows,
    columnWidths: parts.columnWidths,
    frozenRows: parts.frozenRows ?? 1,
    hasGridlines: false,
    hidden: null,
    cells: [
      words(at(0, 0), 'title', parts.title),
      words(at(1, 0), 'sentence', parts.explained),
      words(at(2, 0), 'note', facts.words('legend.short')),
      ...parts.cells,
    ],
    merges: [{ from: at(0, 0), to: at(2, last) }],
    tallRows: [{ row: 0, count: 2, height: 46 }],
    namedRanges: [],
    validations: parts.validations ?? [],
    conditions: [],
    charts: [],
    protection: facts.words('lead.protection'),
  }
}

/** From how much of which history the figures come. */
export const provenance = ({ measures, historyTab, localeTag, words: say }: MeasuredTabFacts): string =>
  say('measured.provenance', {
    leads: printCount(measures.leads, localeTag),
    deals: printCount(measures.deals, localeTag),
    tab: historyTab,
    asOf: printDay(measures.asOf, localeTag),
    blank: leadTypeName('', say),
  })

/** The deal size as measured, for the user to change. */
export function dealSizeInput(
  { measures, words: say }: MeasuredTabFacts,
  row: number,
): { readonly cells: TabCell[]; readonly at: CellAt } {
  const where = at(row, 1)
  return {
    at: where,
    cells: [
      words(at(row, 0), 'label', say('measured.dealSize'), say('measured.dealSize.help')),
      input(where, measures.dealSize?.mean ?? null, 'cents'),
    ],
  }
}

/** A measured figure beside its name. */
export const measured = (row: number, label: string, value: number | null, format: 'count' | 'ratio'): TabCell[] => [
  words(at(row, 0), 'label', label),
  frozen(at(row, 1), value, format),
]
