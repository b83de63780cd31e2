import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * Runs a TypeScript program with plain Node: `node scripts/run.mjs workbench/cli/plan.ts -- --target 1000000`.
 * Our own sources are bundled, packages are left to Node.
 */
const [entry, ...rest] = process.argv.slice(2)
const outfile = `node_modules/.cache/planner/${basename(entry).replace(/\.tsx?$/, '')}.mjs`
mkdirSync('node_modules/.cache/planner', { recursive: true })
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const args = rest[0] === '--' ? rest.slice(1) : rest
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' })
process.exit(status ?? 1)
