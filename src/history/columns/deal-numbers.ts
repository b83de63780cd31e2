import { columnsNamed } from './column-names'
import { headersOf } from './column-roles'
import type { MappedTab } from './mapped-tab'

/** What a column is called that gives each deal, order or invoice a number of its own. The surest name first. */
const OF_DEALS = [
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
]
/** What gives each row a number: in a tab of deals each row is a deal, in one of leads it may be an article. */
const OF_ROWS = ['record id', 'external id', 'id']

type Tab = Pick<MappedTab, 'grid' | 'headerRow'>

const columnAmong = (names: readonly string[], { grid, headerRow }: Tab, whose: number | undefined): number | null =>
  columnsNamed(names, headersOf(grid, headerRow)).find((column) => column !== whose) ?? null

/**
 * The column of a tab of deals that tells its deals apart.
 * @param key the column that tells whose deals they are
 */
export const dealNumberColumn = (deals: Tab, key: number): number | null => columnAmong([...OF_DEALS, ...OF_ROWS], deals, key)

/**
 * The column of a tab of leads that tells the deals of a lead apart.
 * @param leadId the column with the numbers of the leads
 */
export const dealNumberBesideLead = (leads: Tab, leadId: number | undefined): number | null =>
  columnAmong(OF_DEALS, leads, leadId)
