/** What was asked for on the command line. */
export interface PlanArguments {
  readonly history: string
  readonly deals: string | null
  /** A tab with what is known of each account of the leads: sector, size. */
  readonly accounts: string | null
  readonly map: readonly { readonly tab: 'leads' | 'deals' | null; readonly role: string; readonly header: string }[]
  readonly target: number
  readonly start: string
  readonly months: number
  readonly asOf: string | null
  readonly dealSize: number | null
  readonly share: number
  readonly capacity: number | null
  readonly confidence: number
  readonly cost: readonly { readonly leadType: string; readonly cost: number }[]
  /** The part of the leads that the plan is about. */
  readonly only: { readonly header: string; readonly value: string } | null
  /** Tabs around a lead, to make beside the plan. */
  readonly tabs: readonly (
    | { readonly kind: 'qualification' | 'returns' }
    | { readonly kind: 'profile' | 'content'; readonly header: string }
  )[]
  readonly lang: 'en' | 'nl' | 'fr'
  readonly locale: string | null
  readonly set: readonly { readonly name: string; readonly text: string }[]
  readonly append: readonly string[]
  readonly out: string
}
