import { type ServiceContext } from './context'
import type { Touched } from './protected-cells'
import type { Range } from './range'
import { strict } from './strict'

/** The setters that Google documents on a RangeList: each does to every range what it does to one. */
const SETTERS = [
  'activate',
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const

export class RangeList {
  constructor(
    readonly context: ServiceContext,
    readonly ranges: readonly Range[],
  ) {}
  touches(): readonly Touched[] {
    return this.ranges.flatMap((range) => range.touches())
  }
  getRanges() {
    return this.ranges.map((range) => strict(range, 'Range', this.context))
  }
}

for (const name of SETTERS) {
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: unknown[]) {
      for (const range of this.ranges) (range[name] as (...values: unknown[]) => unknown).apply(range, args)
      return this
    },
  })
}
