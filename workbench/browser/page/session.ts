import type { WorkbookModel } from '../../model/workbook-model'
import { ChartLayer } from '../charts/chart-layer'
import type { Screen } from '../screen/screen'
import { screenSnapshotOf } from '../screen/screen-snapshot'
import type { AddOn, MenuItem, Shown } from '../script/add-on'
import { showFailure, toast } from './messages'
import { Sidebar } from './sidebar'

/** One open workbook: what the user does on the screen reaches the script, and what the script does reaches the screen. */
export class Session {
  readonly #model: WorkbookModel
  readonly #screen: Screen
  readonly #addOn: AddOn
  readonly #charts: ChartLayer
  readonly #sidebar: Sidebar
  readonly #drawMenu: (items: readonly MenuItem[]) => void
  #menu: readonly MenuItem[] = []
  /** Executions come one after another, over one workbook. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    model: WorkbookModel,
    screen: Screen,
    addOn: AddOn,
    sidebarPlace: HTMLElement,
    drawMenu: (items: readonly MenuItem[]) => void,
  ) {
    this.#drawMenu = drawMenu
    this.#model = model
    this.#screen = screen
    this.#addOn = addOn
    this.#charts = new ChartLayer(screen)
    this.#sidebar = new Sidebar(sidebarPlace, (name, args) => this.#answer(name, args))
  }

  /** Shows the workbook, with the add-on's menu. */
  open(): void {
    this.#screen.addFunctions(this.#addOn.customFunctions, (name, message) =>
      toast(`${name}: ${message.replace(`${name}: `, '')}`, true),
    )
    this.#load()
    this.#show(this.#addOn.open())
  }

  /** A menu item was clicked. */
  async choose(item: MenuItem): Promise<void> {
    try {
      this.#show(await this.#execute(() => this.#addOn.run(item.functionName)))
    } catch (error) {
      showFailure(error)
    }
  }

  async #answer(name: string, args: readonly unknown[]): Promise<unknown> {
    const { value, shown } = await this.#execute(() => this.#addOn.answer(name, args))
    this.#show(shown)
    return value
  }

  #execute<Result>(run: () => Result): Promise<Result> {
    const execution = this.#last.then(async () => {
      await this.#screen.read(this.#model)
      const before = this.#state()
      try {
        return run()
      } finally {
        // A run that fails half-way leaves behind what it wrote, as at Google.
        if (this.#state() !== before) this.#load()
      }
    })
    this.#last = execution.catch(() => undefined)
    return execution
  }

  #load(): void {
    this.#screen.load(this.#model)
    this.#charts.show(this.#model)
  }

  #state(): string {
    const { sheets, activeSheetId } = this.#model
    return JSON.stringify([screenSnapshotOf(this.#model), sheets.map((sheet) => sheet.charts), activeSheetId])
  }

  #show({ sidebar, messages, menu }: Shown): void {
    if (menu !== this.#menu) this.#drawMenu(menu)
    this.#menu = menu
    if (sidebar) this.#sidebar.open(sidebar.title, sidebar.html)
    for (const message of messages) toast(message)
  }
}
