import type { Measures } from '../domain/measures/measures'
import { area, at, frozen, words } from '../plan/cells'
import type { Currency } from '../plan/currency'
import type { PlanWords } from '../plan/facts'
import { type Formula } from '../plan/formula'
import { printCount, printDay } from '../plan/print-figures'
import type { TabCell, TabDescription } from '../plan/tab'

/** The tabs around a lead. */
export type LeadTabKind = 'qualification' | 'profile' | 'returns' | 'content'

/** What every tab around a lead is described with. */
export interface LeadTabFacts {
  readonly tabName: string
  readonly words: PlanWords
  readonly currency: Currency
  /** Such as `nl-BE`. */
  readonly localeTag: string
}

/** The same, where something was measured: what by, and where. */
export interface MeasuredTabFacts extends LeadTabFacts {
  readonly measures: Measures
  readonly historyTab: string
}

/** Sentences end where a usual screen does, however many columns follow. */
function lastOnScreen(widths: readonly number[]): number {
  let width = 0
  const beyond = widths.findIndex((each) => {
    width += each
    return width > SCREEN_WIDTH
  })
  return (beyond < 0 ? widths.length : Math.max(1, beyond)) - 1
}

/** How many lines a sentence takes across the screen. */
function linesOf(sentence: string, widths: readonly number[]): number {
  const width = widths.slice(0, lastOnScreen(widths) + 1).reduce((sum, each) => sum + each, 0)
  return Math.ceil((sentence.length * LETTER_WIDTH) / width)
}

/** Cells of a plan that a tab around a lead reads, so that a figure is the same in both; null where the plan lost them. */
export interface PlanReference {
  /** The name of its tab when it was read. */
  readonly name: string
  readonly dealSize: Formula | null
  /** Leads a month that are still missing. */
  readonly leadGap: Formula | null
  /** By lead type: the leads that were measured, and the rate in use, an override included. */
  readonly types: ReadonlyMap<string, { readonly leads: Formula | null; readonly usedRate: Formula | null }>
  /** How many lead types the plan has by now. */
  readonly typeCount: Formula | null
}

const SCREEN_WIDTH = 1160

/** Below the title, the explanation and the legend. */
export const FIRST_ROW = 4

interface LeadTabParts extends Pick<TabDescription, 'columnWidths' | 'cells' | 'rows'> {
  readonly title: string
  readonly explained: string
  readonly validations?: TabDescription['validations']
  readonly conditions?: TabDescription['conditions']
  readonly merges?: TabDescription['merges']
  readonly frozenRows?: number
  /** Heads and explanations on two lines, from the first to the last column of a row where they are one cell. */
  readonly twoLines?: readonly { readonly row: number; readonly mergedUntil?: number }[]
}

const TWO_LINES = 38
/** Of the explanation below the title: how wide a letter is on average, and how high a line. */
const LETTER_WIDTH = 9
const LINE_HEIGHT = 23

/** A tab with a title, a few words on what it is for, and the legend; everything else is its own. */
export function leadTab(facts: LeadTabFacts, parts: LeadTabParts): TabDescription {
  const { twoLines = [] } = parts
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
    merges: [
      { from: at(0, 0), to: at(2, lastOnScreen(parts.columnWidths)) },
      ...twoLines.flatMap(({ row, mergedUntil }) => (mergedUntil === undefined ? [] : [area(row, 0, row, mergedUntil)])),
      ...(parts.merges ?? []),
    ],
    tallRows: [
      { row: 0, count: 1, height: 2 * LINE_HEIGHT },
      { row: 1, count: 1, height: Math.max(2, linesOf(parts.explained, parts.columnWidths)) * LINE_HEIGHT },
      ...twoLines.map(({ row }) => ({ row, count: 1, height: TWO_LINES })),
    ],
    namedRanges: [],
    validations: parts.validations ?? [],
    conditions: parts.conditions ?? [],
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
  })

/** A measured figure beside its name. */
export const measured = (row: number, label: string, value: number | null, format: 'count' | 'ratio'): TabCell[] => [
  words(at(row, 0), 'label', label),
  frozen(at(row, 1), value, format),
]
