import type { Remark } from '../../../history/contract'
import type { AttributeColumn } from '../../../history/rows/attribute-columns'
import type { Language } from '../../../i18n/language'
import type { SourceChoice } from './source'

/** A column of the leads, or of another tab that shares a key with them: the sector of an account. */
export interface AttributeChoice {
  readonly sheetId: number
  /** 0-based. */
  readonly column: number
}

/** Which tab around a lead to make, and what from. */
export type LeadTabRequest = {
  readonly language: Language
  /** Makes one more of a tab that people write in; without it, the one that is there is shown. */
  readonly another?: true
} & (
  | { readonly kind: 'qualification' }
  | {
      readonly kind: 'returns'
      readonly source: SourceChoice
      /** The plan whose leads and rates in use the tab reads; null: none. */
      readonly planSheetId: number | null
    }
  | {
      readonly kind: 'profile' | 'content'
      readonly source: SourceChoice
      readonly attribute: AttributeChoice
      /** The plan whose deal size and lead gap the tab reads; null: none. */
      readonly planSheetId: number | null
    }
)

export interface LeadTabMade {
  readonly sheetId: number
  readonly sheetName: string
  /** It was there already, and is shown as people left it. */
  readonly wasThere: boolean
  /** What did not fit between the leads and the other tab. */
  readonly remarks: readonly Remark[]
}

/** The columns of a tab, and why leads cannot be told apart by some of them. */
export interface TabColumns {
  readonly sheetId: number
  readonly tab: string
  readonly columns: readonly AttributeColumn[]
}
