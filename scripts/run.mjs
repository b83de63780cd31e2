import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * Runs a TypeScript program with plain Node: `node scripts/run.mjs workbench/cli/plan.ts -- --target 1000000`.
 * Our own sources are bundled, packages are left to Node.
 */
const FOLDER = 'node_modules/.cache/planner'
const [entry, ...rest] = process.argv.slice(2)
const { outputFiles } = await build({
  entryPoints: [entry],
  outdir: FOLDER,
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const [{ text }] = outputFiles
// Named after its content and put in place whole: several may run at once.
const name = `${basename(entry).replace(/\.tsx?$/, '')}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
const program = `${FOLDER}/${name}.mjs`
mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${program}.${process.pid}`, text)
renameSync(`${program}.${process.pid}`, program)
const args = rest[0] === '--' ? rest.slice(1) : rest
const { status } = spawnSync(process.execPath, ['--enable-source-maps', program, ...args], { stdio: 'inherit' })
process.exit(status ?? 1)
