import { expect, test } from '@jest/globals'
import { isErrorText, startsWithError } from '../../src/domain/error-values'

const ENGLISH = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!', '#CALC!', '#SPILL!', 'Loading...']
const OTHERS = [
  ...['#N/B', '#VERW!', '#WAARDE!', '#DEEL/0!', '#GETAL!', '#NAAM?', '#VALEUR!', '#NOMBRE!', '#NOM?'],
  ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!'],
]

test.each([...ENGLISH, ...OTHERS])('%s is an error in whatever language', (text) => {
  expect([isErrorText(text), isErrorText(` ${text} `), startsWithError(text)]).toEqual([true, true, true])
})

test.each(['', '#NVidia', '#N', 'N/A', '#1', '#NOM', 'Loading', '#naam?', '#REFERRAL'])('%j is a text like any other', (text) => {
  expect([isErrorText(text), startsWithError(text)]).toEqual([false, false])
})

test('an error with something behind it is no name of a lead type, but is an error all the same', () => {
  expect([isErrorText('#NV (x)'), startsWithError('#NV (x)')]).toEqual([false, true])
})
