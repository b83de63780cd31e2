import { readFileSync } from 'node:fs'
import { shippedPackages } from './shipped-packages'

const OUTPUTS = ['code', 'sidebar'] as const
const FILES = { code: 'Code.js', sidebar: 'sidebar.html' } as const

/** docs/licences.md: what of others is in the add-on as it is pushed, from the metafiles of the build. */
export function licenceDocs(): string {
  const shipped = OUTPUTS.flatMap((output) => {
    const metafile = JSON.parse(readFileSync(`node_modules/.cache/planner/meta-${output}.json`, 'utf8'))
    return shippedPackages(metafile).map((each) => ({ ...each, file: FILES[output] }))
  })
  return [
    '# Licences',
    '',
    '<!-- Written by `npm run docs` from the build. Do not edit. -->',
    '',
    'Revenue Team Planner is MIT licensed, see [LICENSE](../LICENSE). What is pushed to Google holds this of others, and nothing else;',
    'all other packages in `package.json` are tools for building and testing, and stay at home.',
    '',
    '| Package | Version | Licence | In |',
    '|---|---|---|---|',
    ...shipped.map(({ name, version, licence, file }) => `| ${name} | ${version} | ${licence} | \`${file}\` |`),
    '',
    ...shipped.flatMap(({ name, text }) => [`## ${name}`, '', '```', text, '```', '']),
  ].join('\n')
}
