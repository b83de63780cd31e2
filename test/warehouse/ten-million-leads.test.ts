import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Comparison } from './compare-generated'

/** A million in every run; ten million with PLANNER_LEADS=10000000, which takes some minutes. */
const LEADS = Number(process.env.PLANNER_LEADS ?? 1_000_000)
/** In milliseconds; a machine that is busy with other work may take five times as long as an idle one. */
const TIMEOUT = 300_000 + LEADS / 5

test(
  `${LEADS} generated leads: the documented query makes the very tables and lives of the row code`,
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'test/warehouse/compare-generated.ts', '--', String(LEADS)],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    const comparison = JSON.parse(stdout) as Comparison
    console.info(stdout)
    // A plan reads nothing else, so these make the very same plan (real-histories.test.ts makes whole plans).
    expect(comparison).toMatchObject({ leads: LEADS, differences: [] })
    expect(comparison.survivalRows).toBeGreaterThan(10_000)
    expect(comparison.lives).toBeGreaterThan(10_000)
    // What docs/warehouse.md says of the size: rows do not grow with the leads, and no cell comes near 50,000 characters.
    expect(comparison.rows).toBeLessThan(25_000)
    expect(comparison.longestCell).toBeLessThan(25_000)
  },
  TIMEOUT,
)
