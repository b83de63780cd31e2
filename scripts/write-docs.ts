import { writeFileSync } from 'node:fs'
import { functionDocs } from './function-docs'
import { licenceDocs } from './licence-docs'

/** `npm run docs`: writes docs/functions.md from the registry, and docs/licences.md from the build. */
const PAGES = { 'docs/functions.md': functionDocs, 'docs/licences.md': licenceDocs }
for (const [path, text] of Object.entries(PAGES)) {
  writeFileSync(path, text())
  console.log(`Wrote ${path}`)
}
