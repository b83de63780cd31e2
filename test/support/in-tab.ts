import type { SheetModel } from '../../workbench/model/sheet-model'

/** A cell or an area of a tab, as the workbench is asked for it. */
export const inTab = ({ name }: SheetModel, cells: string): string => `'${name}'!${cells}`
