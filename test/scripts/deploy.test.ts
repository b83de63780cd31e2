import { describe, expect, test } from '@jest/globals'

interface Step {
  readonly kind: string
  readonly args?: readonly string[]
  readonly scriptId?: string
}

const { nodeRequire } = globalThis as unknown as { nodeRequire: (path: string) => unknown }
const { planSteps } = nodeRequire('../../scripts/deploy.mjs') as {
  planSteps: (args: readonly string[], knownId: string) => Step[]
}

const ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijklmnopqrs'
const PUSH = [{ kind: 'build' }, { kind: 'clasp', args: ['push', '--force'] }]

describe('the steps of a deployment', () => {
  test.each([
    ['--create', 'sheets'],
    ['--standalone', 'standalone'],
  ])('%s moves the project file and the manifest aside, creates, puts back, builds and pushes', (flag, type) => {
    const steps = planSteps([flag, 'Revenue plan 2027'], '')
    expect(steps).toEqual([
      { kind: 'build' },
      { kind: 'moveAside' },
      { kind: 'clasp', args: ['create-script', '--type', type, '--title', 'Revenue plan 2027', '--rootDir', 'dist'] },
      { kind: 'adoptCreated' },
      ...PUSH,
    ])
  })

  test('an existing script is named, then pushed to', () => {
    expect(planSteps(['--script-id', ID], '')).toEqual([{ kind: 'useScript', scriptId: ID }, ...PUSH])
    expect(planSteps([`--script-id=${ID}`], '')).toEqual(planSteps(['--script-id', ID], ''))
  })

  test('the address of the script editor will do for an ID', () => {
    for (const address of [
      `https://script.google.com/home/projects/${ID}/edit`,
      `https://script.google.com/d/${ID}/edit?usp=sharing`,
    ]) {
      expect(planSteps(['--script-id', address], '')[0]).toEqual({ kind: 'useScript', scriptId: ID })
    }
  })

  test('without arguments the script of the last time is updated', () => {
    expect(planSteps([], ID)).toEqual(PUSH)
    expect(() => planSteps([], '')).toThrow('no script yet')
  })

  test.each([
    [['--create'], '--create needs a title'],
    [['--create', ' '], '--create needs a title'],
    [['--create', '--standalone'], '--create needs a title'],
    [['--script-id'], '--script-id needs an ID'],
    [['--script-id', 'abc'], 'no script ID: abc'],
    [['--create', 'Revenue', 'plan'], 'what is plan?'],
    [['--publish', 'x'], 'Unknown argument: --publish'],
  ])('%j is refused', (args, message) => {
    expect(() => planSteps(args, ID)).toThrow(message)
  })
})
