import { area, at, live, wrapped } from '../../plan/cells'
import { operation, when } from '../../plan/formula'
import { countText } from '../../plan/formula-words'
import { fillSentence } from '../../plan/sentence'
import type { TabDescription } from '../../plan/tab'
import { leadTab, provenance } from '../lead-tab'
import { byReason, crossed, REASONS } from './by-reason'
import { byType, type ReturnsFacts, unsignedCell } from './by-type'
import { FIRST_LINE, HEADS_ROW, LAST_LINE, LOG, logLines, MESSAGE_COLUMN, MESSAGE_ROW, ROWS, reviewerCells } from './log'
import { SUMS } from './sums'

/** The log of leads that Sales sends back, and what they do to the rates: a verdict counts where a reviewer stands behind it. */
export function describeReturns(facts: ReturnsFacts): TabDescription {
  const { words: say, measures, plan } = facts
  const firstType = FIRST_LINE
  const lastType = firstType + measures.types.length - 1
  const firstReason = lastType + 9
  const lastReason = firstReason + REASONS - 1
  const unsigned = unsignedCell(lastType)
  const message = area(MESSAGE_ROW, MESSAGE_COLUMN, MESSAGE_ROW, LOG.remark)
  const reviewers = reviewerCells()
  const column = (which: keyof typeof LOG) => area(FIRST_LINE, LOG[which], LAST_LINE, LOG[which])
  return leadTab(facts, {
    title: say('returns.title'),
    explained: `${say('returns.explained')} ${plan ? `${say('measured.plan', { plan: plan.name })} ${say('returns.fromPlan')}` : provenance(facts)}`,
    rows: Math.max(ROWS, lastReason + 4 + measures.types.length),
    frozenRows: 1,
    twoLines: [MESSAGE_ROW, HEADS_ROW, firstReason - 1, lastReason + 3].map((row) => ({ row })),
    columnWidths: [190, 160, 180, 120, 150, 120, 220, 30, 210, 110, 130, 110, 130, 120, 110, 120, 110],
    cells: [
      ...logLines(facts),
      wrapped(
        live(
          message.from,
          when(operation(unsigned, '>', 0), fillSentence(say('returns.unsigned.message'), { count: countText(unsigned) }), ''),
          'text',
          'label',
        ),
      ),
      ...byType(facts, firstType, lastType),
      ...byReason(facts, firstReason),
      ...crossed(facts, firstType, firstReason),
    ],
    merges: [message],
    conditions: [{ area: { from: message.from, to: message.from }, textStartsWith: say('returns.unsigned'), tone: 'bad' }],
    validations: [
      {
        area: column('type'),
        rule: { kind: 'listFrom', list: area(firstType, SUMS.name, lastType, SUMS.name) },
        help: say('validation.any'),
      },
      {
        area: column('reason'),
        rule: { kind: 'listFrom', list: area(firstReason, SUMS.name, lastReason, SUMS.name) },
        help: say('validation.list'),
      },
      { area: column('on'), rule: { kind: 'day' }, help: say('validation.day') },
      {
        area: column('by'),
        rule: { kind: 'listFrom', list: { from: reviewers[0] ?? at(0, 0), to: reviewers.at(-1) ?? at(0, 0) } },
        help: say('validation.list'),
      },
      {
        area: column('verdict'),
        rule: { kind: 'choice', choices: [say('returns.upheld'), say('returns.overturned')] },
        help: say('validation.list'),
      },
    ],
  })
}
