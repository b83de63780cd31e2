interface IntervalPictureProps {
  readonly low: number
  readonly high: number
  readonly used: number
  readonly naive: number
  /** The rate at the right end of the picture: the same for all types, so that they can be compared. */
  readonly most: number
  readonly print: (rate: number) => string
  readonly label: string
}

const WIDTH = 240
const [MIDDLE, AXIS, HEIGHT] = [11, 22, 36]
const [LEFT, RIGHT] = [5, WIDTH - 5]

/** Where a rate lies, on an axis from 0: the interval as a bar, the rate in use as a dot, deals ÷ leads as a stroke. */
export function IntervalPicture({ low, high, used, naive, most, print, label }: IntervalPictureProps) {
  const at = (rate: number): number => LEFT + (rate / most) * (RIGHT - LEFT)
  return (
    <svg class="interval" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="axis" d={`M${LEFT} ${AXIS - 3}V${AXIS}H${RIGHT}V${AXIS - 3}`} />
      <text x={0} y={HEIGHT - 2}>
        {print(0)}
      </text>
      <text x={WIDTH} y={HEIGHT - 2} text-anchor="end">
        {print(most)}
      </text>
      <rect class="range" x={at(low)} y={MIDDLE - 4} width={Math.max(2, at(high) - at(low))} height={8} rx={4} />
      <line class="naive" x1={at(naive)} x2={at(naive)} y1={1} y2={AXIS} />
      <circle class="used" cx={at(used)} cy={MIDDLE} r={5} />
    </svg>
  )
}
