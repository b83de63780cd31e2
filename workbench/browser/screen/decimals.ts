import type { ICellData, IStyleData } from '@univerjs/core'
import { InterceptorEffectEnum } from '@univerjs/core'
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets'
import { display } from '../../model/display'
import { localeRules } from '../../model/locale'
import type { Univer } from './start-univer'

/** Shows plain numbers with the locale's decimal comma: Univer translates only those that have a format. */
export function showDecimalsOf({ univer }: Univer, localeOf: () => string): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 5,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, { workbook }, next) => {
        const value = cell?.v
        if (!cell || typeof value !== 'number' || Number.isInteger(value) || localeRules(localeOf()).decimal !== ',')
          return next(cell)
        const style: IStyleData | null | undefined =
          (typeof cell.s === 'string' ? workbook.getStyles().get(cell.s) : cell.s) || null
        const pattern = style?.n?.pattern
        if (pattern && pattern !== 'General') return next(cell)
        return next({ ...cell, v: display({ value }, localeOf()) } as ICellData)
      },
    })
}
