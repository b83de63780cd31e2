import { expect, test } from '@jest/globals'
import type { CustomFunction } from '../../src/functions/define'
import { functionHelp } from '../../src/functions/example-formula'

const helpOf = (args: readonly unknown[]) =>
  functionHelp({ name: 'F', summary: '', params: [], examples: [{ args, gives: 1 }] } as unknown as CustomFunction)

test('an example is printed with the separator of the workbook, and its texts stay as they are', () => {
  const { example, exampleWithCommas } = helpOf([
    'Fair; "quoted", all',
    [
      [1, 0.5],
      [2, 0.25],
    ],
  ])
  expect(example).toBe('=F("Fair; ""quoted"", all";VSTACK(HSTACK(1;1/2);HSTACK(2;1/4)))')
  expect(exampleWithCommas).toBe('=F("Fair; ""quoted"", all",VSTACK(HSTACK(1,1/2),HSTACK(2,1/4)))')
})
