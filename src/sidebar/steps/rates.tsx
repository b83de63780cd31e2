import type { TypeMeasure } from '../../domain/measures/measures'
import { whyOf } from '../../plan/why-rate'
import { Choice, Slider } from '../fields'
import { IntervalPicture } from '../interval-picture'
import { leadWorth } from '../lead-worth'
import { ShareField } from '../number-fields'
import { mostRate } from '../rate-scale'
import type { StepProps } from '../step-props'
import { withType } from '../wizard-state'
import { FewDeals } from './few-deals'

const OPEN_TYPES = 5
/** In percent: below a half it is no confidence, and certainty takes endless leads. */
const [LEAST_CONFIDENCE, MOST_CONFIDENCE] = [50, 95]

/** Third step: what the leads of each type were worth. */
export function RatesStep(props: StepProps) {
  const { figures, words } = props
  const types = figures.measures?.types ?? []
  const most = mostRate(types, props.state.inputs.rateOverrides)
  const card = (type: TypeMeasure) => <RateCard key={type.leadType} type={type} most={most} {...props} />
  return (
    <>
      <p>{words.say('rates.intro')}</p>
      <ConfidenceCard {...props} />
      {types.length > 0 && <p class="help">{words.say('rates.picture', { most: props.print.share(most) })}</p>}
      {types.slice(0, OPEN_TYPES).map(card)}
      {types.length > OPEN_TYPES && (
        <details>
          <summary>{words.say('rates.more', { count: types.length - OPEN_TYPES })}</summary>
          {types.slice(OPEN_TYPES).map(card)}
        </details>
      )}
    </>
  )
}

/** How sure to be, and what that takes, at once. */
function ConfidenceCard({ state, figures, words, print, setInputs }: StepProps) {
  const { confidence, planOn } = state.inputs
  const targets = typeof figures.targets === 'object' ? figures.targets : null
  const sure = print.wholeShare(confidence)
  return (
    <section class="card">
      <Slider
        label={words.say('labelled', { label: words.term('input.confidence'), value: sure })}
        help={words.term('input.confidence.help')}
        value={Math.round(confidence * 100)}
        least={LEAST_CONFIDENCE}
        most={MOST_CONFIDENCE}
        step={1}
        print={(percent) => print.wholeShare(percent / 100)}
        change={(percent) => setInputs({ confidence: percent / 100 })}
      />
      {targets && (
        <p aria-live="polite">
          {targets.confidentLeads === null
            ? words.say('rates.confident.none')
            : words.say('rates.confident', {
                deals: print.count(targets.requiredDeals),
                average: print.count(targets.requiredLeads),
                sure: print.count(targets.confidentLeads),
                confidence: sure,
              })}
        </p>
      )}
      <FewDeals deals={figures.measures?.deals ?? 0} words={words} print={print} />
      <Choice
        label={words.term('input.planOn')}
        value={planOn}
        options={(['average', 'confidence'] as const).map((value) => ({ value, text: words.term(`planOn.${value}`) }))}
        change={(value) => setInputs({ planOn: value === 'confidence' ? 'confidence' : 'average' })}
      />
    </section>
  )
}

interface RateProps extends StepProps {
  readonly type: TypeMeasure
  /** Where the pictures of all types end. */
  readonly most: number
}

function RateCard({ type, most, state, words, print, figures, setInputs }: RateProps) {
  const { rateOverrides } = state.inputs
  const own = rateOverrides.find(({ leadType }) => leadType === type.leadType)?.rate ?? null
  const rate = own ?? type.usedRate
  const size = state.inputs.dealSize ?? figures.measures?.dealSize?.mean ?? 0
  const interval = words.say('rates.interval', { low: print.share(type.low), high: print.share(type.high) })
  return (
    <section class="card">
      <h3>{words.leadType(type.leadType)}</h3>
      <p>
        {words.say('rates.seen', { deals: print.count(type.deals), leads: print.count(type.leads) })}
        <br />
        {words.say('rates.measured', { rate: print.share(type.measuredRate), used: print.share(rate) })}
      </p>
      <IntervalPicture
        low={type.low}
        high={type.high}
        used={rate}
        naive={type.naiveRate}
        most={most}
        print={print.share}
        label={`${interval} ${words.say('rates.axis', { most: print.share(most) })}`}
      />
      <p>
        {interval} {figures.measures && words.term(`rates.why.${whyOf(type, figures.measures)}`)}
      </p>
      <p>{leadWorth({ own, used: type.usedRate, dealSize: size }, words, print)}</p>
      <ShareField
        label={words.say('rates.own')}
        value={own}
        mayBeZero
        words={words}
        print={print}
        change={(value) =>
          setInputs({
            rateOverrides: withType(
              rateOverrides,
              type.leadType,
              value === null ? null : { leadType: type.leadType, rate: value },
            ),
          })
        }
      />
    </section>
  )
}
