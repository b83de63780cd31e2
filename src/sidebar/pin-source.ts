import type { Role, TabChoices, TabFinding } from '../history/contract'
import type { HistoryAnswer, SourceChoice } from '../host/handlers/contract'

/** The names of the columns in use go along: so the server notices when another column has come to stand in their place. */
export function pinSource(source: SourceChoice, history: HistoryAnswer | null): SourceChoice {
  if (!history?.ok) return source
  const { leads, deals } = history.report
  const choices = { ...source.choices, leads: pinTab(source.choices.leads, leads) }
  return { ...source, choices: deals ? { ...choices, deals: pinTab(source.choices.deals ?? {}, deals) } : choices }
}

const pinTab = (choices: TabChoices, { columns }: TabFinding): TabChoices => ({
  ...choices,
  headers: Object.fromEntries(columns.flatMap(({ role, header }) => (role && header !== '' ? [[role, header] as const] : []))),
})

/** A column chosen by hand, with the name that it had then; null for none, undefined to leave it to the reader. */
export function pinColumn(
  choices: TabChoices,
  role: Role,
  column: number | null | undefined,
  { columns }: TabFinding,
): TabChoices {
  const header = columns.find((each) => each.column === column)?.header ?? ''
  const { [role]: _, ...others } = choices.headers ?? {}
  return {
    ...choices,
    columns: { ...choices.columns, [role]: column },
    headers: header === '' ? others : { ...others, [role]: header },
  }
}
