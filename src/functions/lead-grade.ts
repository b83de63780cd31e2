import { type GradeMatrix, gradeOf, USUAL_MATRIX } from '../domain/targets/lead-grade'
import { quoted } from './argument-error'
import { define, param } from './define'
import { blankOr, countOrNone, thresholdOrGrade } from './value-kinds'

type Block = readonly (readonly (string | number | undefined)[])[]

export const LEAD_GRADE = define({
  name: 'LEAD_GRADE',
  summary: 'The grade of a lead from its points for fit and for interest, by the matrix that both teams agreed.',
  params: [
    param('fit_points', countOrNone, 'each', 'How well the company resembles the ideal customer: one cell, or a column.'),
    param('interest_points', countOrNone, 'each', 'What its people did: one cell, or a column.'),
    param(
      'matrix',
      blankOr(thresholdOrGrade),
      'table',
      'The block of grades: interest from which a column counts in its top row, fit from which a row counts in its first column. When left out, the usual one from A to D.',
      '',
    ),
  ],
  returns: 'The grade, for each lead.',
  examples: [
    { args: [75, 80], gives: 'A' },
    {
      args: [
        [[20], [50]],
        [[10], [90]],
      ],
      gives: [['D'], ['B']],
    },
    {
      args: [
        30,
        6,
        [
          ['', 0, 5],
          [0, 'cold', 'warm'],
          [25, 'warm', 'hot'],
        ],
      ],
      gives: 'hot',
    },
  ],
  agree: (_fit, _interest, block) => wrongMatrix(block),
  run: (fit, interest, block) => gradeOf(fit, interest, matrixOf(block)) ?? '',
})

const isLeftOut = (block: Block): boolean => block.flat().every((cell) => cell === undefined)

function matrixOf(block: Block): GradeMatrix {
  if (isLeftOut(block)) return USUAL_MATRIX
  const [top = [], ...rows] = block
  return {
    interestFrom: top.slice(1) as number[],
    fitFrom: rows.map(([fit]) => fit as number),
    grades: rows.map(([, ...grades]) => grades.map((grade) => String(grade ?? ''))),
  }
}

/** What is wrong with a block of grades, in words; null where it can be read. */
function wrongMatrix(block: Block): { readonly argument: string; readonly allowed: string; readonly given: string } | null {
  if (isLeftOut(block)) return null
  const wrong = (allowed: string, given: string) => ({ argument: 'matrix', allowed, given })
  const [top = [], ...rows] = block
  if (rows.length === 0 || top.length < 2) {
    return wrong('at least two rows and two columns: thresholds and grades', `it has ${block.length} × ${top.length} cells`)
  }
  const lines = [
    ['the top row', top.slice(1)],
    ['the first column', rows.map(([fit]) => fit)],
  ] as const
  for (const [where, thresholds] of lines) {
    const odd = thresholds.find((threshold) => typeof threshold !== 'number')
    if (thresholds.some((threshold) => typeof threshold !== 'number')) {
      return wrong(
        `numbers in ${where}: the points from which it counts`,
        odd === undefined ? 'one is blank' : `it holds ${quoted(String(odd))}`,
      )
    }
    const falls = thresholds.findIndex(
      (threshold, index) => index > 0 && (threshold as number) <= (thresholds[index - 1] as number),
    )
    if (falls > 0) return wrong(`rising numbers in ${where}`, `${thresholds[falls]} follows ${thresholds[falls - 1]}`)
  }
  return null
}
