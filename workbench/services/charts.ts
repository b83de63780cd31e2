import type { ServiceContext } from './context'
import { enumeration } from './strict'

/** The enumerations that charts are described with. */
export class Charts {
  constructor(readonly context: ServiceContext) {}
  get ChartType() {
    return enumeration('ChartType', [
      'AREA',
      'BAR',
      'BUBBLE',
      'CANDLESTICK',
      'COLUMN',
      'COMBO',
      'GAUGE',
      'GEO',
      'HISTOGRAM',
      'LINE',
      'ORG',
      'PIE',
      'RADAR',
      'SCATTER',
      'SPARKLINE',
      'STEPPED_AREA',
      'TABLE',
      'TIMELINE',
      'TREEMAP',
      'WATERFALL',
    ])
  }
  get ChartHiddenDimensionStrategy() {
    return enumeration('ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'])
  }
  get ChartMergeStrategy() {
    return enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS'])
  }
  get Position() {
    return enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE'])
  }
  get CurveStyle() {
    return enumeration('CurveStyle', ['NORMAL', 'SMOOTH'])
  }
  get PointStyle() {
    return enumeration('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'])
  }
}
