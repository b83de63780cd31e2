import { INTERVAL_CONFIDENCE, jeffreysInterval, wilsonInterval } from '../domain/measures/rate-interval'
import { ArgumentError } from './argument-error'
import { define, param } from './define'
import { blankOr, confidence, count, countOrNone, oneOf } from './value-kinds'

const NAME = 'RATE_INTERVAL'

export const RATE_INTERVAL = define({
  name: NAME,
  summary: 'Between which two rates the true lead-to-deal rate lies: few leads say little, and the interval says how little.',
  params: [
    param('deals', blankOr(countOrNone), 'paired', 'Deals won: one cell, or a column of cells.'),
    param('leads', blankOr(count), 'paired', 'The leads that they were won from, in the same order.'),
    param('confidence', blankOr(confidence), 'single', 'How sure to be; 80 % when left out.', ''),
    param(
      'method',
      blankOr(oneOf('jeffreys', 'wilson')),
      'single',
      'The word “jeffreys” or “wilson”; jeffreys when left out.',
      '',
    ),
  ],
  returns: 'The low and the high rate, side by side; a row for each.',
  examples: [{ args: [10, 90, 0.95], gives: [[0.058579158922718255, 0.18813361248210203]] }],
  run: (deals, leads, sure, method) =>
    deals.map((won, index) => {
      const seen = leads[index]
      if (won === undefined && seen === undefined) return ['', '']
      const where = deals.length > 1 ? `in cell ${index + 1} ` : ''
      if (won === undefined) throw new ArgumentError(NAME, 'deals', 'a number, 0 or more', `${where}it is blank`)
      if (seen === undefined) throw new ArgumentError(NAME, 'leads', 'a number above 0', `${where}it is blank`)
      if (won > seen) throw new ArgumentError(NAME, 'deals', `at most the leads, so ${seen}`, `${where}it is ${won}`)
      const { low, high } = (method === 'wilson' ? wilsonInterval : jeffreysInterval)(won, seen, sure ?? INTERVAL_CONFIDENCE)
      return [low, high]
    }),
})
