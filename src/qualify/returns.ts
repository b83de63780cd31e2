import type { QualifyKey } from '../i18n/en/qualify'
import { area, at, columnHeads, frozen, input, inputFormula, live, words } from '../plan/cells'
import { type CellAt, call, divided, type Formula, minus, operation, range, sum, times, when } from '../plan/formula'
import { leadTypeName } from '../plan/lead-type-name'
import type { TabCell, TabDescription } from '../plan/tab'
import { FIRST_ROW, leadTab, type MeasuredTabFacts } from './lead-tab'

/** Lines that are prepared in the log. */
const LINES = 400
const REASONS = 8
/** The log on the left, what follows from it on the right. */
const LOG = { lead: 0, type: 1, reason: 2, on: 3, by: 4, verdict: 5, remark: 6 } as const
const SUMS = { name: 8, leads: 9, returned: 10, upheld: 11, rate: 12, overturned: 13, usedRate: 14, without: 15 } as const
const REVIEWER_ROW = FIRST_ROW
const HEADS_ROW = FIRST_ROW + 3
const FIRST_LINE = HEADS_ROW + 1
const LAST_LINE = HEADS_ROW + LINES

/** The log of leads that Sales sends back, and what they do to the rates: the reviewer's verdict decides which ones count. */
export function describeReturns(facts: MeasuredTabFacts): TabDescription {
  const { words: say, measures } = facts
  const firstType = FIRST_LINE
  const lastType = firstType + measures.types.length - 1
  const firstReason = lastType + 6
  const lastReason = firstReason + REASONS - 1
  return leadTab(facts, {
    title: say('returns.title'),
    explained: say('returns.explained'),
    rows: Math.max(LAST_LINE, lastReason + 4 + measures.types.length) + 3,
    frozenRows: 1,
    twoLines: [HEADS_ROW, firstReason - 1, lastReason + 3].map((row) => ({ row })),
    columnWidths: [190, 160, 180, 120, 150, 120, 220, 30, 210, 110, 110, 110, 110, 120, 110, 120, 110],
    cells: [
      words(at(REVIEWER_ROW, 0), 'label', say('returns.reviewer'), say('returns.reviewer.help')),
      words(at(REVIEWER_ROW, 1), 'input', ''),
      ...logLines(facts),
      ...byType(facts, firstType, lastType),
      ...byReason(facts, firstReason),
      ...crossed(facts, firstType, firstReason),
    ],
    validations: [
      {
        area: area(FIRST_LINE, LOG.type, LAST_LINE, LOG.type),
        rule: { kind: 'listFrom', list: area(firstType, SUMS.name, lastType, SUMS.name) },
        help: say('validation.any'),
      },
      {
        area: area(FIRST_LINE, LOG.reason, LAST_LINE, LOG.reason),
        rule: { kind: 'listFrom', list: area(firstReason, SUMS.name, lastReason, SUMS.name) },
        help: say('validation.list'),
      },
      { area: area(FIRST_LINE, LOG.on, LAST_LINE, LOG.on), rule: { kind: 'day' }, help: say('validation.day') },
      {
        area: area(FIRST_LINE, LOG.verdict, LAST_LINE, LOG.verdict),
        rule: { kind: 'choice', choices: [say('returns.upheld'), say('returns.overturned')] },
        help: say('validation.list'),
      },
    ],
  })
}

/** The form, line by line. The reviewer named above stands in every line that is filled in, until somebody else is typed. */
function logLines({ words: say }: MeasuredTabFacts): TabCell[] {
  return [
    words(at(HEADS_ROW - 1, 0), 'heading', say('returns.log')),
    ...columnHeads(
      HEADS_ROW,
      (['lead', 'type', 'reason', 'on', 'by', 'verdict', 'remark'] as const).map((name) => say(`returns.${name}`)),
    ),
    ...Array.from({ length: LINES }, (_, index) => {
      const cell = (column: number) => at(FIRST_LINE + index, column)
      const blank = (column: number) => words(cell(column), 'input', '')
      return [
        blank(LOG.lead),
        blank(LOG.type),
        blank(LOG.reason),
        input(cell(LOG.on), null, 'day'),
        inputFormula(cell(LOG.by), when(operation(cell(LOG.lead), '=', ''), '', call('T', at(REVIEWER_ROW, 1))), 'text'),
        blank(LOG.verdict),
        blank(LOG.remark),
      ]
    }).flat(),
  ]
}

const logged = (column: number): Formula => range(at(FIRST_LINE, column), at(LAST_LINE, column))
const is = (column: number, what: CellAt | string): Formula => call('EXACT', logged(column), what)
/** Lines of which all these things are true. */
const lines = (...all: readonly Formula[]): Formula =>
  call(
    'SUMPRODUCT',
    [...all, operation(1, '*', 1)].reduce((left, right) => times(left, right)),
  )
const shareOf = (part: Formula | CellAt, whole: Formula | CellAt): Formula =>
  when(operation(whole, '>', 0), divided(part, whole), '–')

function byType(facts: MeasuredTabFacts, first: number, last: number): TabCell[] {
  const { words: say, measures } = facts
  const total = (column: number) => at(last + 1, column)
  const all = (column: number): Formula => sum(range(at(first, column), at(last, column)))
  const waiting = minus(lines(operation(logged(LOG.lead), '<>', '')), lines(operation(logged(LOG.verdict), '<>', '')))
  return [
    words(at(HEADS_ROW - 1, SUMS.name), 'heading', say('returns.byType')),
    ...headsAt(SUMS.name, HEADS_ROW, [
      say('returns.type'),
      say('returns.leads'),
      say('returns.returned'),
      say('returns.upheldCount'),
      say('returns.rate'),
      say('returns.overturnedShare'),
      say('returns.usedRate'),
      say('returns.without'),
    ]),
    ...measures.types.flatMap((type, index) => {
      const cell = (column: number) => at(first + index, column)
      const ofType = is(LOG.type, cell(SUMS.name))
      const left = minus(cell(SUMS.leads), cell(SUMS.upheld))
      return [
        words(cell(SUMS.name), 'label', leadTypeName(type.leadType, say)),
        frozen(cell(SUMS.leads), type.leads, 'count'),
        live(cell(SUMS.returned), lines(ofType), 'count'),
        live(cell(SUMS.upheld), lines(ofType, is(LOG.verdict, say('returns.upheld'))), 'count'),
        live(cell(SUMS.rate), shareOf(cell(SUMS.returned), cell(SUMS.leads)), 'rate'),
        live(cell(SUMS.overturned), overturnedShare(facts, ofType), 'share'),
        frozen(cell(SUMS.usedRate), type.usedRate, 'rate'),
        live(
          cell(SUMS.without),
          when(operation(left, '>', 0), call('MIN', 1, divided(times(cell(SUMS.usedRate), cell(SUMS.leads)), left)), '–'),
          'rate',
        ),
      ]
    }),
    words(total(SUMS.name), 'total', say('returns.total')),
    ...[SUMS.leads, SUMS.returned, SUMS.upheld].map((column) => live(total(column), all(column), 'count', 'total')),
    live(total(SUMS.rate), shareOf(total(SUMS.returned), total(SUMS.leads)), 'rate', 'total'),
    live(total(SUMS.overturned), overturnedShare(facts, operation(logged(LOG.verdict), '<>', '')), 'share', 'total'),
    words(at(last + 2, SUMS.name), 'label', say('returns.open')),
    live(at(last + 2, SUMS.returned), waiting, 'count'),
  ]
}

/** Of the returns that have a verdict, those that the reviewer sent back to Sales. */
function overturnedShare({ words: say }: MeasuredTabFacts, which: Formula): Formula {
  const overturned = lines(which, is(LOG.verdict, say('returns.overturned')))
  const upheld = lines(which, is(LOG.verdict, say('returns.upheld')))
  return shareOf(overturned, operation(overturned, '+', upheld))
}

/** The agreed reasons are a list that both teams edit; what is chosen in the log comes from here. */
function byReason(facts: MeasuredTabFacts, first: number): TabCell[] {
  const { words: say } = facts
  const everyLine = lines(operation(logged(LOG.reason), '<>', ''))
  return [
    words(at(first - 2, SUMS.name), 'heading', say('returns.byReason')),
    ...headsAt(SUMS.name, first - 1, [
      say('returns.reasons'),
      '',
      say('returns.returned'),
      '',
      say('returns.rate'),
      say('returns.overturnedShare'),
    ]),
    ...Array.from({ length: REASONS }, (_, index) => {
      const cell = (column: number) => at(first + index, column)
      const ofReason = times(is(LOG.reason, cell(SUMS.name)), operation(cell(SUMS.name), '<>', ''))
      return [
        words(cell(SUMS.name), 'input', say(`reason.${index + 1}` as QualifyKey)),
        live(cell(SUMS.returned), lines(ofReason), 'count'),
        live(cell(SUMS.rate), shareOf(cell(SUMS.returned), everyLine), 'share'),
        live(cell(SUMS.overturned), overturnedShare(facts, ofReason), 'share'),
      ]
    }).flat(),
  ]
}

/** How many leads of each type come back for each reason: the agreed reasons across, as they stand in the list above. */
function crossed(facts: MeasuredTabFacts, firstType: number, firstReason: number): TabCell[] {
  const { words: say, measures } = facts
  const heading = firstReason + REASONS + 1
  const reasonAt = (index: number) => at(firstReason + index, SUMS.name)
  const reasons = Array.from({ length: REASONS }, (_, index) => index)
  return [
    words(at(heading, SUMS.name), 'heading', say('returns.crossed')),
    words(at(heading + 1, SUMS.name), 'columnHead', say('returns.type')),
    ...reasons.map((index) => live(at(heading + 1, SUMS.leads + index), call('T', reasonAt(index)), 'text', 'columnHead')),
    ...measures.types.flatMap(({ leadType }, type) => {
      const row = heading + 2 + type
      const typeAt = at(firstType + type, SUMS.name)
      return [
        words(at(row, SUMS.name), 'label', leadTypeName(leadType, say)),
        ...reasons.map((index) => {
          const both = lines(is(LOG.type, typeAt), is(LOG.reason, reasonAt(index)))
          const rate = shareOf(both, at(firstType + type, SUMS.leads))
          return live(at(row, SUMS.leads + index), when(operation(reasonAt(index), '=', ''), '', rate), 'rate')
        }),
      ]
    }),
  ]
}

const headsAt = (column: number, row: number, heads: readonly string[]): TabCell[] =>
  columnHeads(row, heads).map((cell) => ({ ...cell, column: cell.column + column }))
