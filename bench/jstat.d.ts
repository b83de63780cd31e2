declare module 'jstat' {
  export const jStat: { readonly binomial: { cdf(successes: number, trials: number, rate: number): number } }
}
