import type { CustomFunction, Example } from '../src/functions/define'
import type { Param } from '../src/functions/param'
import { REGISTRY } from '../src/functions/registry'

const SHAPES: Record<Param['shape'], string> = {
  each: 'one cell or a column',
  list: 'a range; for several results a row for each',
  single: 'one cell',
  all: 'a range',
  paired: 'a range; the ranges have one shape',
  table: 'a block of rows and columns',
}

/** docs/functions.md: every custom function, from its own declaration. */
export const functionDocs = (): string =>
  [
    '# Custom functions',
    '',
    '<!-- Written by `npm run docs` from src/functions. Do not edit. -->',
    '',
    'Type them in any cell. Between arguments goes what your workbook uses: `;` where the decimal sign is a comma, otherwise `,`.',
    'A *rate* is a share between 0 and 1, such as `33%` or `1/3`. A column of cells gives a column of results.',
    '',
    '| Function | What it gives |',
    '|---|---|',
    ...REGISTRY.map(({ name, summary }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${escaped(summary)} |`),
    '',
    ...REGISTRY.map(section),
  ].join('\n')

const section = (declared: CustomFunction): string =>
  [
    `## ${declared.name}`,
    '',
    declared.summary,
    '',
    '| Argument | What it is | May hold | Where |',
    '|---|---|---|---|',
    ...declared.params.map(argument),
    '',
    `**Gives:** ${declared.returns}`,
    '',
    '```',
    ...declared.examples.map((example) => exampleLine(declared.name, example)),
    '```',
    '',
  ].join('\n')

const argument = ({ name, help, kind, shape, byDefault }: Param): string =>
  `| \`${name}\`${byDefault === undefined ? '' : ' (optional)'} | ${escaped(help)} | ${escaped(kind.allowed)} | ${SHAPES[shape]} |`

const exampleLine = (name: string, { args, gives }: Example): string =>
  `=${name}(${args.map(typed).join(', ')})  →  ${typed(gives)}`

/** A value as typed in an en_US workbook: a range as an array literal. */
const typed = (value: unknown): string =>
  Array.isArray(value)
    ? `{${value.map((row: unknown) => (Array.isArray(row) ? row.map(typed).join(', ') : typed(row))).join('; ')}}`
    : typeof value === 'string'
      ? `"${value}"`
      : String(typeof value === 'number' ? Number(value.toPrecision(12)) : value)

const escaped = (text: string): string => text.replace(/\|/g, '\\|')
