/** A plain top-level function of Code.js, as the build writes it. */
export interface Stub {
  readonly name: string
  readonly parameters: readonly string[]
  readonly jsdoc: string
  /** What it calls in the private bundle. */
  readonly handsOverTo: string
}
