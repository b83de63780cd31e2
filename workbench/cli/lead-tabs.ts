import type { AttributeChoice, LeadTabMade, LeadTabRequest, SourceChoice, TabColumns } from '../../src/host/handlers/contract'
import { isCalled, unknownHeader } from './mapping'
import type { PlanArguments } from './plan-arguments'

type Wanted = PlanArguments['tabs'][number]

/**
 * Makes each tab through the handler of the sidebar.
 * @param tabs the tabs that hold columns, the leads first: a column is looked for in this order
 */
export async function makeLeadTabs(
  wanted: readonly Wanted[],
  {
    source,
    language,
    tabs,
    planSheetId,
  }: {
    readonly source: SourceChoice
    readonly language: PlanArguments['lang']
    readonly tabs: readonly number[]
    readonly planSheetId: number
  },
  ask: {
    /** What was written before has to be calculated before it is read: most tabs read the plan. */
    readonly settle: () => Promise<void>
    readonly readColumns: (sheetId: number) => TabColumns
    readonly makeLeadTab: (request: LeadTabRequest) => LeadTabMade
  },
): Promise<LeadTabMade[]> {
  const all = wanted.some((each) => 'header' in each) ? tabs.map(ask.readColumns) : []
  const attributeOf = (header: string): AttributeChoice => {
    for (const { sheetId, columns } of all) {
      const found = columns.find(isCalled(header))
      if (found) return { sheetId, column: found.column }
    }
    throw unknownHeader(
      header,
      all.flatMap(({ columns }) => columns),
    )
  }
  const requestOf = (each: Wanted): LeadTabRequest => {
    if ('header' in each) return { kind: each.kind, language, source, attribute: attributeOf(each.header), planSheetId }
    return each.kind === 'returns' ? { kind: 'returns', language, source, planSheetId } : { kind: 'qualification', language }
  }
  const made: LeadTabMade[] = []
  for (const each of wanted) {
    if (each.kind !== 'qualification') await ask.settle()
    made.push(ask.makeLeadTab(requestOf(each)))
  }
  return made
}
