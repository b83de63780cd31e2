import type { StandingName, StandingStatus } from '../../../plan/named-rows'

/** A plan in this workbook. */
export interface PlanOnOffer {
  readonly sheetId: number
  readonly name: string
  readonly planNumber: number
  /** A tab that somebody duplicated, and that no refresh has made a plan of its own yet. */
  readonly isCopy: boolean
  /** Whether this version can read it. */
  readonly readable: boolean
}

/** Where both teams stand today, as the plan tab has it. Money is in the workbook's currency; null where the tab shows no number. */
export interface FollowAnswer {
  readonly sheetName: string
  /** ISO day that the plan is judged on. */
  readonly today: string | null
  /** ISO day on which the history stops, where that is so long ago that teams look behind; null: it goes on. */
  readonly historyStops: string | null
  /** Leads of the period whose types the plan was not measured with. */
  readonly newTypeLeads: number
  readonly chanceOfRevenue: number | null
  readonly standing: readonly {
    readonly what: StandingName
    readonly due: number | null
    readonly actual: number | null
    readonly pace: number | null
    readonly target: number | null
    readonly left: number | null
    readonly forecast: number | null
    /** What it means: the tab may speak another language than the sidebar. null: a person put other words there. */
    readonly status: StandingStatus | null
    readonly ownWords: string
  }[]
  readonly gap: readonly { readonly part: 'volume' | 'timing' | 'rate' | 'size' | 'total'; readonly amount: number | null }[]
  readonly warnings: {
    readonly marketing: PaceWarning
    readonly sales: PaceWarning
    readonly capacity: PaceWarning & { readonly known: boolean }
  }
  readonly velocity: { readonly needed: number | null; readonly now: number | null }
  readonly thisMonth: readonly {
    readonly leadType: string
    readonly target: number | null
    readonly actual: number | null
    readonly left: number | null
  }[]
}

/** Since which month (ISO) something has been wrong, and by how much; since null: nothing is. */
export interface PaceWarning {
  readonly since: string | null
  readonly by: number | null
}
