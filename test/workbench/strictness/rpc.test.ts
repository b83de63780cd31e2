import { expect, test } from '@jest/globals'
import { workbenchWith } from '../fake-add-on'

const LOST = [
  'new Date(0)',
  '{ a: { b: [new Date(0)] } }',
  '[[1, [new Date(0)]]]',
  '{ f: function () {} }',
  '{ n: NaN }',
  '{ n: 1 / 0 }',
  'new Map()',
  '/x/',
  'undefined',
]
test.each(LOST)('the whole result is lost: %s', (result) => {
  expect(workbenchWith(`return ${result}`).serverCall('run')).toBeNull()
})

test('plain objects, arrays and primitives cross, whole', () => {
  const plain = { text: 'a', number: 1.5, yes: true, nothing: null, list: [[1, 'x'], []], inside: { deep: { er: 1 } } }
  expect(workbenchWith(`return ${JSON.stringify(plain)}`).serverCall('run')).toEqual(plain)
})

test('arguments must be plain JSON too, and arrive as the realm’s own', () => {
  expect(() => workbenchWith('return 1').serverCall('run', new Date(0))).toThrow(/plain JSON/)
  expect(() => workbenchWith('return 1').serverCall('run', { f: () => 1 })).toThrow(/plain JSON/)
  expect(workbenchWith('return [a instanceof Object, Array.isArray(a.list)]').serverCall('run', { list: [1] })).toEqual([
    true,
    true,
  ])
})

test('nothing is remembered between two executions', () => {
  const workbench = workbenchWith('count = count + 1; return count', {}, 'var count = 0')
  expect([workbench.serverCall('run'), workbench.serverCall('run')]).toEqual([1, 1])
})
