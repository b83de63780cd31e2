import { mkdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'

/** Where the bundled page stands until it is served. */
export const PAGE_FOLDER = 'node_modules/.cache/planner/page'

/** Bundles the workbench's page: one script and one style sheet. */
export async function bundlePage(): Promise<void> {
  mkdirSync(PAGE_FOLDER, { recursive: true })
  await build({
    entryPoints: { page: 'workbench/browser/page/main.ts' },
    outdir: PAGE_FOLDER,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Names stay: the sidebar's shim travels as text and brings `__name` along under that name.
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    sourcemap: 'linked',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.csv': 'text', '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  })
}

export const pageHtml = (): string => readFileSync('workbench/browser/page/index.html', 'utf8')
