import type { QualifyKey } from '../../i18n/en/qualify'
import { at, live, words } from '../../plan/cells'
import { call, operation, when } from '../../plan/formula'
import { leadTypeName } from '../../plan/lead-type-name'
import type { TabCell } from '../../plan/tab'
import type { MeasuredTabFacts } from '../lead-tab'
import { is, isFilled, LOG, lines } from './log'
import { headsAt, overturnedShare, SUMS, shareOf } from './sums'

/** How many reasons both teams can agree on. */
export const REASONS = 8

/** The agreed reasons are a list that both teams edit; what is chosen in the log comes from here. */
export function byReason({ words: say }: MeasuredTabFacts, first: number): TabCell[] {
  const everyLine = lines(isFilled(LOG.reason))
  return [
    words(at(first - 2, SUMS.name), 'heading', say('returns.byReason')),
    ...headsAt(first - 1, [
      say('returns.reasons'),
      '',
      say('returns.returned'),
      '',
      say('returns.share'),
      say('returns.overturnedShare'),
    ]),
    ...Array.from({ length: REASONS }, (_, index) => {
      const cell = (column: number) => at(first + index, column)
      const ofReason = [is(LOG.reason, cell(SUMS.name)), operation(cell(SUMS.name), '<>', '')] as const
      return [
        words(cell(SUMS.name), 'input', say(`reason.${index + 1}` as QualifyKey)),
        live(cell(SUMS.returned), lines(...ofReason), 'count'),
        live(cell(SUMS.rate), shareOf(cell(SUMS.returned), everyLine), 'share'),
        live(cell(SUMS.overturned), overturnedShare(say, ...ofReason), 'share'),
      ]
    }).flat(),
  ]
}

/** How many leads of each type come back for each reason: the agreed reasons across, as they stand in the list above. */
export function crossed({ words: say, measures }: MeasuredTabFacts, firstType: number, firstReason: number): TabCell[] {
  const heading = firstReason + REASONS + 1
  const reasonAt = (index: number) => at(firstReason + index, SUMS.name)
  const reasons = Array.from({ length: REASONS }, (_, index) => index)
  return [
    words(at(heading, SUMS.name), 'heading', say('returns.crossed')),
    words(at(heading + 1, SUMS.name), 'columnHead', say('returns.type')),
    ...reasons.map((index) => live(at(heading + 1, SUMS.leads + index), call('T', reasonAt(index)), 'text', 'columnHead')),
    ...measures.types.flatMap(({ leadType }, type) => {
      const row = heading + 2 + type
      const typeAt = at(firstType + type, SUMS.name)
      return [
        words(at(row, SUMS.name), 'label', leadTypeName(leadType, say)),
        ...reasons.map((index) => {
          const both = lines(is(LOG.type, typeAt), is(LOG.reason, reasonAt(index)))
          const rate = shareOf(both, at(firstType + type, SUMS.leads))
          return live(at(row, SUMS.leads + index), when(operation(reasonAt(index), '=', ''), '', rate), 'rate')
        }),
      ]
    }),
  ]
}
