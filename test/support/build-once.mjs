import { execFileSync } from 'node:child_process'

/** The tests run against dist/ as it would be pushed: build it before the first of them. */
export default function buildOnce() {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' })
}
