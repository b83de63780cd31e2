import { foldWords } from '../cells/fold-words'
import type { ColumnFinding, Grid } from '../contract'
import { MOSTLY, profileOf } from './column-profile'

/** Words for people and companies: the head of a column that says who, never how a lead came. */
const WHO =
  /\b(agent|owner|manager|rep|representative|assignee|user|account|company|contact|customer|client|name|eigenaar|vertegenwoordiger|verkoper|bedrijf|klant|naam|contactpersoon|accountmanager|gebruiker|commercial|vendeur|proprietaire|responsable|entreprise|societe|nom|utilisateur|seller|sdr|sr)\b/

/** Columns with a few repeating words: a user may want one of them as the lead type. */
export function couldBeLeadType(grid: Grid, headerRow: number, columns: readonly ColumnFinding[]): string[] {
  return columns
    .filter(({ role, column, header }) => {
      const { distinct, filled, dates, numbers } = profileOf(grid, headerRow, column)
      return (
        role === null &&
        header !== '' &&
        !WHO.test(foldWords(header)) &&
        distinct.size >= 2 &&
        distinct.size <= 40 &&
        dates + numbers < filled * MOSTLY
      )
    })
    .map(({ header }) => header)
}

/** Columns that hold dates and play no role: one of them may say when a lead was created. */
export function couldBeCreated(grid: Grid, headerRow: number, columns: readonly ColumnFinding[]): string[] {
  return columns
    .filter(({ role, column, header }) => {
      const { filled, dates } = profileOf(grid, headerRow, column)
      return role === null && header !== '' && dates > 0 && dates >= filled * MOSTLY
    })
    .map(({ header }) => header)
}
