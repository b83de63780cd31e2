/** The lead-to-deal rate: the product of the stage rates, each a share between 0 and 1. */
export const productOfRates = (rates: readonly number[]): number => rates.reduce((product, rate) => product * rate, 1)
