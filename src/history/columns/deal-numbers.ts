import type { Grid } from '../contract'
import { columnsNamed } from './column-names'
import { headersOf } from './column-roles'

/** What a column is called that gives each deal, order or row of a tab of deals a number of its own. The surest name first. */
const NAMES = [
  'deal id',
  'opportunity id',
  'deal number',
  'deal nr',
  'dealnummer',
  'numero d affaire',
  'order id',
  'order number',
  'ordernummer',
  'numero de commande',
  'invoice number',
  'factuurnummer',
  'numero de facture',
  'record id',
  'external id',
  'id',
]

/**
 * The column of a tab of deals that tells its deals apart.
 * @param key the column that tells whose deals they are, which is none
 */
export const dealNumberColumn = (grid: Grid, headerRow: number, key: number): number | null =>
  columnsNamed(NAMES, headersOf(grid, headerRow)).find((column) => column !== key) ?? null
