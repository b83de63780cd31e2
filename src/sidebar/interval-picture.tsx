interface IntervalPictureProps {
  readonly low: number
  readonly high: number
  readonly used: number
  readonly naive: number
  /** The rate at the right end of the picture: the same for all types, so that they can be compared. */
  readonly most: number
  readonly label: string
}

const WIDTH = 240
const HEIGHT = 22

/** Where a rate lies: the interval as a bar, the rate in use as a dot, deals ÷ leads as a stroke. */
export function IntervalPicture({ low, high, used, naive, most, label }: IntervalPictureProps) {
  const at = (rate: number): number => 4 + (Math.min(rate, most) / (most || 1)) * (WIDTH - 8)
  const middle = HEIGHT / 2
  return (
    <svg class="interval" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line class="axis" x1={4} x2={WIDTH - 4} y1={middle} y2={middle} />
      <rect class="range" x={at(low)} y={middle - 4} width={Math.max(2, at(high) - at(low))} height={8} rx={4} />
      <line class="naive" x1={at(naive)} x2={at(naive)} y1={2} y2={HEIGHT - 2} />
      <circle class="used" cx={at(used)} cy={middle} r={5} />
    </svg>
  )
}
