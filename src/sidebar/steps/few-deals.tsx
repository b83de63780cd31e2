import { FEW_DEALS } from '../../domain/chances/confident-leads'
import type { StepProps } from '../step-props'

interface FewDealsProps extends Pick<StepProps, 'words' | 'print'> {
  readonly deals: number
}

/** Warns where a plan rests on few deals, and says what to do about it. */
export function FewDeals({ deals, words, print }: FewDealsProps) {
  if (deals >= FEW_DEALS) return null
  return <p class="error">{words.say('rates.fewDeals', { deals: print.count(deals) })}</p>
}
