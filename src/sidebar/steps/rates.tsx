import type { TypeMeasure } from '../../domain/measures'
import { TypedField } from '../fields'
import { parseShare } from '../parse-number'
import type { StepProps } from '../step-props'
import { withType } from '../wizard-state'

const OPEN_TYPES = 5

/** Third step: what the leads of each type were worth. */
export function RatesStep(props: StepProps) {
  const { figures, words } = props
  const types = figures.measures?.types ?? []
  const card = (type: TypeMeasure) => <RateCard key={type.leadType} type={type} {...props} />
  return (
    <>
      <p>{words.say('rates.intro')}</p>
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

function RateCard({ type, state, words, print, figures, setInputs }: StepProps & { readonly type: TypeMeasure }) {
  const { rateOverrides } = state.inputs
  const own = rateOverrides.find(({ leadType }) => leadType === type.leadType)?.rate ?? null
  const rate = own ?? type.usedRate
  const size = state.inputs.dealSize ?? figures.measures?.dealSize?.mean ?? 0
  return (
    <section class="card">
      <h3>{words.leadType(type.leadType)}</h3>
      <p>
        {words.say('rates.seen', { deals: print.count(type.deals), leads: print.count(type.leads) })}
        <br />
        {words.say('rates.measured', { rate: print.share(type.measuredRate) })}
      </p>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, rate * 100)}%` }} />
      </div>
      <p>
        {rate > 0
          ? words.say('rates.value', { value: print.money(rate * size), leads: print.ratio(1 / rate) })
          : words.say('rates.none')}
      </p>
      <TypedField
        label={words.say('rates.own')}
        value={own}
        print={print.share}
        parse={(text) => {
          const share = parseShare(text, print.decimal)
          return share !== null && share >= 0 && share <= 1 ? share : null
        }}
        wrong={() => words.say('field.notShare')}
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
