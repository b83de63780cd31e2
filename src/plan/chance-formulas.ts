import { call, divided, type Formula, letting, minus, operation, type Part, times, when } from './formula'

/** Up to so many deals, every number of them is summed; beyond, their number is as good as continuous. */
const MOST_SUMMED = 50_000
/** A search asks many times, and stops summing earlier. */
export const MOST_SUMMED_IN_SEARCH = 10_000
/** Leads that fare no more alike than this do not depend on each other. */
const INDEPENDENT = divided(1, operation(10, '^', 12))
/** Enough halvings for a million leads. */
const HALVINGS = 20

const plus = (left: Part, right: Part): Formula => operation(left, '+', right)

/**
 * The chance of at least so many deals, in native functions: binomial where leads do not depend on each other
 * (P = BETA.DIST(rate; k; n − k + 1)), beta-binomial by its terms where they fare alike.
 * @param alike how alike the leads fare: the correlation of two of them.
 */
export function chanceOfDealsFormula(deals: Part, leads: Part, rate: Part, alike: Part, most = MOST_SUMMED): Formula {
  const binomial = call('BETA.DIST', rate, deals, plus(minus(leads, deals), 1), call('TRUE'))
  const summed = letting('strength', minus(divided(1, alike), 1), (strength) =>
    letting('a', times(rate, strength), (a) =>
      letting('b', minus(strength, a), (b) =>
        when(operation(deals, '<=', most), termByTerm(deals, leads, a, b), smooth(deals, leads, strength, rate)),
      ),
    ),
  )
  return when(
    operation(deals, '<=', 0),
    1,
    when(
      operation(leads, '<', deals),
      0,
      when(operation(rate, '>=', 1), 1, when(operation(alike, '<=', INDEPENDENT), binomial, summed)),
    ),
  )
}

/** 1 − Σ P(X = j) for j below the deals, each from logarithms, so that nothing under- or overflows. */
function termByTerm(deals: Part, leads: Part, a: Part, b: Part): Formula {
  const gamma = (part: Part): Formula => call('GAMMALN', part)
  return letting('j', call('SEQUENCE', deals, 1, 0), (j) => {
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

/**
 * The smallest number of leads that is enough: steps of halves, from just below the smallest that can be.
 * @param chance the chance with so many leads.
 */
export function smallestEnough(from: Part, confidence: Part, chance: (leads: Formula) => Formula): Formula {
  const name = (text: string): Formula => ({ kind: 'name', name: text })
  const [so, step] = [name('n'), name('i')]
  const tried = plus(so, operation(2, '^', step))
  const lambda = call(
    'LAMBDA',
    so,
    step,
    letting('m', tried, (m) => when(operation(chance(m), '<', confidence), m, so)),
  )
  return plus(call('REDUCE', from, call('SEQUENCE', HALVINGS, 1, HALVINGS - 1, -1), lambda), 1)
}
