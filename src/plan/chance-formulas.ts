import { MOST_DOUBLINGS } from '../domain/chances/confident-leads'
import { MOST_SUMMED_TOGETHER } from '../domain/chances/deals-law'
import { call, divided, type Formula, letting, minus, operation, type Part, times, when } from './formula'

/** Leads that fare no more alike than this do not depend on each other. */
const INDEPENDENT = divided(1, operation(10, '^', 12))

const plus = (left: Part, right: Part): Formula => operation(left, '+', right)

/**
 * The chance of at least so many deals, in native functions: binomial where leads do not depend on each other
 * (P = BETA.DIST(rate; k; n − k + 1)), beta-binomial by its terms where they fare alike.
 * @param alike how alike the leads fare: the correlation of two of them.
 */
export function chanceOfDealsFormula(deals: Part, leads: Part, rate: Part, alike: Part): Formula {
  const binomial = call('BETA.DIST', rate, deals, plus(minus(leads, deals), 1), call('TRUE'))
  const summed = letting('strength', minus(divided(1, alike), 1), (strength) =>
    letting('a', times(rate, strength), (a) =>
      letting('b', minus(strength, a), (b) =>
        when(operation(deals, '<=', MOST_SUMMED_TOGETHER), termByTerm(deals, leads, a, b), smooth(deals, leads, strength, rate)),
      ),
    ),
  )
  return when(
    operation(deals, '<=', 0),
    1,
    when(
      // Leads that come out of a division may lie a hair below the number they stand for.
      operation(call('ROUND', leads, 6), '<', deals),
      0,
      when(operation(rate, '>=', 1), 1, when(operation(alike, '<=', INDEPENDENT), binomial, summed)),
    ),
  )
}

/** How alike leads fare, of which so many at this rate have so large a variance for each deal. */
export const howAlike = (leads: Part, rate: Part, varianceOfADeal: Part): Formula =>
  when(
    call('AND', operation(leads, '>', 1), operation(rate, '<', 1)),
    call('MAX', 0, divided(minus(divided(varianceOfADeal, minus(1, rate)), 1), minus(leads, 1))),
    0,
  )

/** 1 − Σ P(X = j) for j below the deals, each from logarithms, so that nothing under- or overflows. */
function termByTerm(deals: Part, leads: Part, a: Part, b: Part): Formula {
  const gamma = (part: Part): Formula => call('GAMMALN', part)
  // An engine may compute both ways before it chooses: this one then stays short.
  return letting('j', call('SEQUENCE', when(operation(deals, '<=', MOST_SUMMED_TOGETHER), deals, 1), 1, 0), (j) => {
    const rest = minus(leads, j)
    const choose = minus(minus(gamma(plus(leads, 1)), gamma(plus(j, 1))), gamma(plus(rest, 1)))
    const above = minus(plus(gamma(plus(a, j)), gamma(plus(b, rest))), gamma(plus(plus(a, b), leads)))
    const below = minus(plus(gamma(a), gamma(b)), gamma(plus(a, b)))
    return call('MAX', 0, minus(1, call('SUMPRODUCT', call('EXP', minus(plus(choose, above), below)))))
  })
}

/** A beta distribution with the variance of deals ÷ leads. */
function smooth(deals: Part, leads: Part, strength: Part, rate: Part): Formula {
  const together = minus(divided(times(plus(strength, 1), leads), plus(strength, leads)), 1)
  const at = divided(minus(times(2, deals), 1), times(2, leads))
  return letting('s', together, (s) => minus(1, call('BETA.DIST', at, times(rate, s), times(minus(1, rate), s), call('TRUE'))))
}

/** `REDUCE` over whole numbers, each after the other. */
function reduced(from: Part, numbers: Formula, next: (so: Formula, number: Formula) => Formula): Formula {
  const [so, number]: readonly [Formula, Formula] = [
    { kind: 'name', name: 'n' },
    { kind: 'name', name: 'i' },
  ]
  return call('REDUCE', from, numbers, call('LAMBDA', so, number, next(so, number)))
}

const doubled = (from: Part, times: Part): Formula => plus(from, operation(2, '^', times))

/**
 * How often 1 has to be doubled until so many leads above `from` are enough. The search for the smallest number starts there,
 * so that a small plan is not searched as far as a large one. One more than `MOST_DOUBLINGS` where not even that is enough.
 * @param average the leads that it takes on average: far fewer need not be tried
 */
export function doublingsUntilEnough(from: Part, average: Part, confidence: Part, chance: (leads: Formula) => Formula): Formula {
  const least = call('MAX', 1, call('INT', call('LOG', call('MAX', 2, average), 2)))
  return letting('least', call('MIN', MOST_DOUBLINGS, least), (first) =>
    reduced(first, call('SEQUENCE', minus(MOST_DOUBLINGS + 1, first), 1, first), (so, tried) =>
      // What was found stays.
      when(
        operation(so, '=', tried),
        letting('m', doubled(from, tried), (m) => when(operation(chance(m), '<', confidence), plus(tried, 1), tried)),
        so,
      ),
    ),
  )
}

/**
 * The smallest number of leads that is enough: steps of halves, from just below the smallest that can be.
 * @param doublings see `doublingsUntilEnough`
 * @param chance the chance with so many leads.
 */
export function smallestEnough(from: Part, doublings: Part, confidence: Part, chance: (leads: Formula) => Formula): Formula {
  const found = reduced(from, call('SEQUENCE', doublings, 1, minus(doublings, 1), -1), (so, step) =>
    letting('m', doubled(so, step), (m) => when(operation(chance(m), '<', confidence), m, so)),
  )
  return plus(found, 1)
}
