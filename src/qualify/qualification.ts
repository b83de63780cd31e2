import { USUAL_MATRIX } from '../domain/targets/lead-grade'
import type { QualifyKey } from '../i18n/en/qualify'
import { area, at, centred, columnHeads, input, live, words, wrapped } from '../plan/cells'
import { type CellAt, call, type Formula, join, operation, range, sum, when } from '../plan/formula'
import type { TabCell, TabDescription } from '../plan/tab'
import { FIRST_ROW, type LeadTabFacts, leadTab } from './lead-tab'

/** Points to start from: of a hundred on each side. */
const FIT_POINTS = [25, 20, 15, 20, 20]
const INTEREST_POINTS = [40, 25, 15, 10, 10]
const CRITERIA = 8
const GRADES = ['A', 'B', 'C', 'D'] as const
const HOURS = [4, 24, 72, 168]
const LEADS = 40

const MATRIX_ROW = FIRST_ROW + CRITERIA + 6
const MATRIX_ROWS = USUAL_MATRIX.fitFrom.length
const NEXT_ROW = MATRIX_ROW + MATRIX_ROWS + 3
const TRY_ROW = NEXT_ROW + GRADES.length + 4

/** The lead qualification matrix: what makes a lead good, its grade, and what happens with it. */
export function describeQualification(facts: LeadTabFacts): TabDescription {
  const say = facts.words
  return leadTab(facts, {
    title: say('qualification.title'),
    explained: say('qualification.explained'),
    rows: TRY_ROW + LEADS + 2,
    columnWidths: [280, 120, 130, 250, 250, 130],
    twoLines: [{ row: MATRIX_ROW - 1, mergedUntil: 5 }],
    cells: [
      ...criteria(facts, 'fit', 0, FIT_POINTS),
      ...criteria(facts, 'interest', 3, INTEREST_POINTS),
      ...matrix(facts),
      ...next(facts),
      ...tryIt(facts),
    ],
    validations: [
      { area: area(FIRST_ROW + 1, 1, FIRST_ROW + CRITERIA, 1), rule: { kind: 'zeroOrMore' }, help: say('validation.points') },
      { area: area(FIRST_ROW + 1, 4, FIRST_ROW + CRITERIA, 4), rule: { kind: 'zeroOrMore' }, help: say('validation.points') },
      { area: area(TRY_ROW + 2, 1, TRY_ROW + 1 + LEADS, 2), rule: { kind: 'zeroOrMore' }, help: say('validation.points') },
    ],
  })
}

/** The criteria of one side with their points; some lines are free. */
function criteria({ words: say }: LeadTabFacts, side: 'fit' | 'interest', column: number, points: readonly number[]): TabCell[] {
  const row = (index: number) => FIRST_ROW + 1 + index
  return [
    words(at(FIRST_ROW, column), 'heading', say(`qualification.${side}`)),
    words(at(FIRST_ROW, column + 1), 'columnHead', say('qualification.points')),
    ...Array.from({ length: CRITERIA }, (_, index) => [
      words(at(row(index), column), 'input', index < points.length ? say(`${side}.${index + 1}` as QualifyKey) : ''),
      input(at(row(index), column + 1), points[index] ?? null, 'count'),
    ]).flat(),
    words(at(row(CRITERIA), column), 'total', say('qualification.sum')),
    live(at(row(CRITERIA), column + 1), sum(range(at(row(0), column + 1), at(row(CRITERIA - 1), column + 1))), 'count', 'total'),
  ]
}

/** Thresholds above and beside, grades inside. */
function matrix({ words: say }: LeadTabFacts): TabCell[] {
  const { fitFrom, interestFrom, grades } = USUAL_MATRIX
  return [
    words(at(MATRIX_ROW - 2, 0), 'heading', say('matrix.heading')),
    words(at(MATRIX_ROW - 1, 0), 'note', say('matrix.explained')),
    words(at(MATRIX_ROW, 0), 'columnHead', ''),
    ...interestFrom.map((from, column) => input(at(MATRIX_ROW, column + 1), from, 'points')),
    ...fitFrom.flatMap((from, row) => [
      input(at(MATRIX_ROW + 1 + row, 0), from, 'points'),
      ...(grades[row] ?? []).map((grade, column) => centred(words(at(MATRIX_ROW + 1 + row, column + 1), 'input', grade))),
    ]),
  ]
}

/** For each grade who acts, within how long, and how. */
function next({ words: say }: LeadTabFacts): TabCell[] {
  return [
    words(at(NEXT_ROW, 0), 'heading', say('next.heading')),
    ...columnHeads(NEXT_ROW + 1, [
      say('next.grade'),
      say('next.who'),
      say('next.within'),
      say('next.meaning'),
      say('next.action'),
    ]),
    ...GRADES.flatMap((grade, index) => {
      const cell = (column: number) => at(NEXT_ROW + 2 + index, column)
      return [
        centred(words(cell(0), 'input', grade)),
        words(cell(1), 'input', say(`next.${grade}.who`)),
        centred(input(cell(2), HOURS[index] ?? null, 'count')),
        wrapped(words(cell(3), 'input', say(`next.${grade}.meaning`))),
        wrapped(words(cell(4), 'input', say(`next.${grade}.action`))),
      ]
    }),
  ]
}

/** A list of the teams' own: points in, grade and what happens next out, for everybody who opens the workbook. */
function tryIt({ words: say }: LeadTabFacts): TabCell[] {
  const { fitFrom, interestFrom } = USUAL_MATRIX
  const firstGrade = at(MATRIX_ROW + 1, 1)
  const lastGrade = at(MATRIX_ROW + fitFrom.length, interestFrom.length)
  const fit = range(at(firstGrade.row, 0), at(lastGrade.row, 0))
  const interest = range(at(MATRIX_ROW, 1), at(MATRIX_ROW, lastGrade.column))
  const found = (value: CellAt, thresholds: Formula): Formula => call('MATCH', value, thresholds, 1)
  const known = (column: number): Formula => range(at(NEXT_ROW + 2, column), at(NEXT_ROW + 1 + GRADES.length, column))
  return [
    words(at(TRY_ROW, 0), 'heading', say('try.heading')),
    ...columnHeads(TRY_ROW + 1, [
      say('try.lead'),
      say('try.fit'),
      say('try.interest'),
      say('try.grade'),
      say('next.who'),
      say('next.within'),
    ]),
    ...Array.from({ length: LEADS }, (_, index) => {
      const cell = (column: number) => at(TRY_ROW + 2 + index, column)
      const both = call('AND', call('ISNUMBER', cell(1)), call('ISNUMBER', cell(2)))
      const grade = call('INDEX', range(firstGrade, lastGrade), found(cell(1), fit), found(cell(2), interest))
      const ofGrade = (column: number): Formula => {
        const value = call('INDEX', known(column), call('MATCH', cell(3), known(0), 0))
        return when(operation(cell(3), '=', ''), '', call('IFNA', column === 2 ? sum(value) : join(value, ''), ''))
      }
      return [
        words(cell(0), 'input', ''),
        input(cell(1), null, 'count'),
        input(cell(2), null, 'count'),
        live(cell(3), when(both, call('IFNA', grade, ''), ''), 'text'),
        live(cell(4), ofGrade(1), 'text'),
        live(cell(5), ofGrade(2), 'count'),
      ]
    }).flat(),
  ]
}
