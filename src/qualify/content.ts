import type { ValueMeasure } from '../domain/measures/value-measures'
import { BLANK_LEAD_TYPE } from '../domain/tables'
import { area, at, columnHeads, frozen, input, inputFormula, live, words } from '../plan/cells'
import { type CellAt, call, divided, type Formula, operation, range, roundedUp, sum, times, when } from '../plan/formula'
import type { TabCell, TabDescription } from '../plan/tab'
import { FIRST_ROW, leadTab, measured } from './lead-tab'
import { namedFirst } from './named-first'
import { valueName } from './value-name'
import { dealSizeInput, leadValueOf, type ValueTabFacts, valueProvenance } from './value-tab'

export interface ContentFacts extends ValueTabFacts {
  /** How many pieces brought a lead, those included that are together in one line. */
  readonly pieces: number
  /** Months in which leads came in. */
  readonly months: number
}

const COLUMNS = { piece: 0, visitors: 1, leads: 2, deals: 3, rate: 4, leadValue: 5, total: 6, rank: 7, visitorRate: 8 } as const
const C = COLUMNS
const SIZE_ROW = FIRST_ROW
const GAP_ROW = FIRST_ROW + 1
const PIECES_ROW = FIRST_ROW + 2
const LEADS_ROW = FIRST_ROW + 3
const EACH_ROW = FIRST_ROW + 4
const NEEDED_ROW = FIRST_ROW + 5
const HEADS_ROW = FIRST_ROW + 7

/** What each piece of content or campaign brought: the quality of a lead is that of the content that made it. */
export function describeContent(facts: ContentFacts): TabDescription {
  const { words: say, column, pieces, months, plan } = facts
  const { all, named } = namedFirst(facts.values, ({ leads, rate }) => leads * rate)
  const first = HEADS_ROW + 1
  const last = first + all.length - 1
  const size = dealSizeInput(facts, SIZE_ROW)
  // Leads without a piece come last: they are nobody's work.
  const blank = all.filter(({ value }) => value === BLANK_LEAD_TYPE).length
  const ofPieces = range(at(first, C.leads), at(Math.max(first, last - blank), C.leads))
  const each = when(operation(at(PIECES_ROW, 1), '>', 0), divided(at(LEADS_ROW, 1), at(PIECES_ROW, 1)), 0)
  // Steady state: a piece brings its leads once, so as many new ones have to come every month.
  const needed = roundedUp(divided(at(GAP_ROW, 1), at(EACH_ROW, 1)))
  const enough = call('AND', operation(at(EACH_ROW, 1), '>', 0), operation(at(GAP_ROW, 1), '<>', ''))
  return leadTab(facts, {
    title: say('content.title', { column }),
    explained: valueProvenance(facts),
    rows: last + 4,
    columnWidths: [290, 110, 90, 90, 120, 120, 130, 80, 120],
    cells: [
      ...size.cells,
      words(at(GAP_ROW, 0), 'label', say('content.gap'), say('content.gap.help')),
      plan?.leadGap ? inputFormula(at(GAP_ROW, 1), plan.leadGap, 'ratio') : input(at(GAP_ROW, 1), null, 'ratio'),
      ...measured(PIECES_ROW, say('content.pieces'), pieces, 'count'),
      words(at(LEADS_ROW, 0), 'label', say('content.ofPieces', { months })),
      live(at(LEADS_ROW, 1), sum(ofPieces), 'count'),
      words(at(EACH_ROW, 0), 'label', say('content.each'), say('content.each.help')),
      live(at(EACH_ROW, 1), each, 'ratio'),
      words(at(NEEDED_ROW, 0), 'total', say('content.needed'), say('content.needed.help')),
      live(at(NEEDED_ROW, 1), when(enough, needed, '–'), 'count', 'total'),
      ...columnHeads(HEADS_ROW, [
        column,
        ...(['visitors', 'leads', 'deals', 'rate', 'leadValue', 'total', 'rank', 'visitorRate'] as const).map((name) =>
          say(`content.${name}`),
        ),
      ]),
      ...all.flatMap((piece, index) => pieceRow(facts, piece, first + index, { first, last: first + named - 1 }, size.at)),
      words(at(last + 1, C.piece), 'total', say('profile.all')),
      live(at(last + 1, C.leads), sum(range(at(first, C.leads), at(last, C.leads))), 'count', 'total'),
      live(at(last + 1, C.deals), sum(range(at(first, C.deals), at(last, C.deals))), 'count', 'total'),
      live(at(last + 1, C.total), sum(range(at(first, C.total), at(last, C.total))), 'money', 'total'),
    ],
    validations: [
      { area: area(first, C.visitors, last, C.visitors), rule: { kind: 'zeroOrMore' }, help: say('validation.points') },
      { area: area(SIZE_ROW, 1, GAP_ROW, 1), rule: { kind: 'zeroOrMore' }, help: say('validation.points') },
    ],
  })
}

function pieceRow(
  { words: say }: ContentFacts,
  piece: ValueMeasure,
  row: number,
  ranked: { readonly first: number; readonly last: number },
  size: CellAt,
): TabCell[] {
  const cell = (column: number) => at(row, column)
  return [
    words(cell(C.piece), 'label', valueName(piece.value, say)),
    input(cell(C.visitors), null, 'count'),
    frozen(cell(C.leads), piece.leads, 'count'),
    frozen(cell(C.deals), piece.deals, 'count'),
    frozen(cell(C.rate), piece.rate, 'rate'),
    live(cell(C.leadValue), leadValueOf(cell(C.rate), size), 'cents'),
    live(cell(C.total), when(call('ISNUMBER', cell(C.leadValue)), times(cell(C.leads), cell(C.leadValue)), '–'), 'money'),
    ...(row <= ranked.last ? [live(cell(C.rank), rank(row, ranked), 'count')] : []),
    live(cell(C.visitorRate), when(operation(cell(C.visitors), '>', 0), divided(cell(C.leads), cell(C.visitors)), ''), 'rate'),
  ]
}

/** How many pieces brought more lead value, and one: the deal size is the same for all, so the rate stands for it. */
function rank(row: number, { first, last }: { readonly first: number; readonly last: number }): Formula {
  const column = (of: number): Formula => range(at(first, of), at(last, of))
  const own = times(at(row, C.leads), at(row, C.rate))
  const more = operation(times(column(C.leads), column(C.rate)), '>', own)
  return operation(1, '+', call('SUMPRODUCT', times(more, 1)))
}
