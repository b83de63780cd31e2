import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Builds dist/ as it is pushed to Apps Script:
 * Code.js (plain top-level functions with their JSDoc, in front of one private bundle),
 * sidebar.html (one self-contained page), a file of words for each language and appsscript.json.
 */
const CACHE = 'node_modules/.cache/planner'
const SCOPE = 'planner_'
mkdirSync('dist', { recursive: true })
mkdirSync(CACHE, { recursive: true })

await Promise.all([buildCode(), buildSidebar(), writeWords()])
copyFileSync('appsscript.json', 'dist/appsscript.json')

async function buildCode() {
  const [bundle, { describeFunctions }] = await Promise.all([
    build({
      entryPoints: ['src/main.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'iife',
      globalName: SCOPE,
      target: 'es2019',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
    }),
    importSource('src/functions/describe-functions.ts'),
  ])
  writeFileSync(`${CACHE}/meta-code.json`, JSON.stringify(bundle.metafile))
  const { entryPointStubs } = await importSource('src/entry-point-stubs.ts')
  const stubs = [...describeFunctions(), ...entryPointStubs()].map(stub)
  // Stubs first: Sheets reads the JSDoc directly above a top-level declaration.
  writeFileSync('dist/Code.js', `${stubs.join('\n\n')}\n\n${bundle.outputFiles[0].text}`)
}

/** A declaration that Sheets finds, handing over to the private bundle. */
function stub({ name, parameters, jsdoc, handsOverTo }) {
  return `${jsdoc}\nfunction ${name}(${parameters.join(', ')}) {\n  return ${SCOPE}.${handsOverTo};\n}`
}

async function buildSidebar() {
  const { listFunctions } = await importSource('src/functions/list-functions.ts')
  const script = await build({
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2019',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'out',
    charset: 'ascii',
    define: { FUNCTION_HELP: JSON.stringify(listFunctions()) },
    legalComments: 'none',
    // Google strips what looks like comments inside template literals of served pages.
    supported: { 'template-literal': false },
  })
  writeFileSync(`${CACHE}/meta-sidebar.json`, JSON.stringify(script.metafile))
  const text = (ending) => script.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  const licences = await licenceComment(script.metafile)
  const page = readFileSync('src/sidebar/index.html', 'utf8')
    .replace('<!-- licences -->', () => licences)
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace(
      '<!-- script -->',
      () =>
        `<script>${text('.js')
          .replace(/<\/script/gi, '<\\/script')
          .replace(/<\?/g, '<\\x3f')}</script>`,
    )
  writeFileSync('dist/sidebar.html', page)
}

/** What tabs say. Google loads the code for every custom function; a page only when somebody asks for it. */
async function writeWords() {
  const { printWordsFiles } = await importSource('src/i18n/print-words-files.ts')
  for (const { name, content } of printWordsFiles()) writeFileSync(`dist/${name}.html`, content)
}

/** The licences of what others wrote travel with it, as a comment in the page. */
async function licenceComment(metafile) {
  const { shippedPackages } = await importSource('scripts/shipped-packages.ts')
  const notices = shippedPackages(metafile).map(({ name, version, text }) => `${name} ${version}\n\n${text}`)
  return `<!--\n${notices.join('\n\n')}\n-->`
}

/** Loads one of our TypeScript sources, to read what it declares. */
async function importSource(entry) {
  const outfile = `${CACHE}/${entry.replace(/\W/g, '-')}.mjs`
  await build({ entryPoints: [entry], bundle: true, outfile, format: 'esm', platform: 'node', logLevel: 'warning' })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}
