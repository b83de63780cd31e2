/** What a chart's options say, in one shape: dotted keys unfolded, whatever way they were set. */
export interface ChartOptions {
  readonly title?: string
  readonly width?: number
  readonly height?: number
  readonly colors?: readonly string[]
  readonly isStacked?: boolean
  readonly legend?: { readonly position?: string }
  readonly hAxis?: AxisOptions
  readonly vAxis?: AxisOptions
  readonly series?: Readonly<Record<string, SeriesOptions>>
}

export interface AxisOptions {
  readonly title?: string
  readonly format?: string
  readonly viewWindow?: { readonly min?: number; readonly max?: number }
}

export interface SeriesOptions {
  readonly type?: string
  readonly color?: string
  readonly lineWidth?: number
  /** Across, in pixels. */
  readonly pointSize?: number
  readonly lineDashStyle?: readonly number[]
  readonly labelInLegend?: string
}

/** `{ 'hAxis.title': 'Month' }` → `{ hAxis: { title: 'Month' } }`. */
export function unfoldOptions(options: Readonly<Record<string, unknown>>): ChartOptions {
  const unfolded: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(options)) {
    const keys = path.split('.')
    const last = keys.pop() as string
    let place = unfolded
    for (const key of keys) place = place[key] = { ...(place[key] as object | undefined) } as Record<string, unknown>
    place[last] = isPlain(value) && isPlain(place[last]) ? { ...place[last], ...value } : value
  }
  return unfolded as ChartOptions
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
