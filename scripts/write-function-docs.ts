import { writeFileSync } from 'node:fs'
import { functionDocs } from './function-docs'

/** `npm run docs`: writes docs/functions.md from the registry. */
writeFileSync('docs/functions.md', functionDocs())
console.log('Wrote docs/functions.md')
