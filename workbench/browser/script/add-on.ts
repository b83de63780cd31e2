import type { CustomFunctions } from '../../engine/extra-functions'
import type { WorkbookModel } from '../../model/workbook-model'
import { PAGES } from '../../pages'
import { Workbench } from '../../workbench'
import { browserRealm } from './browser-realm'

export interface AddOnFiles {
  readonly code: string
  readonly pages: ReadonlyMap<string, string>
}

/** dist/ as the server hands it out. */
export async function fetchAddOn(): Promise<AddOnFiles> {
  const page = async (name: string) => [name, await fetchText(`${name}.html`)] as const
  const [code, ...pages] = await Promise.all([fetchText('Code.js'), ...PAGES.map(page)])
  return { code, pages: new Map(pages) }
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(`/dist/${name}`)
  if (!response.ok) throw new Error(`dist/${name} is not there: run npm run build.`)
  return response.text()
}

/** What a run of the add-on showed the user. */
export interface Shown {
  readonly sidebar: { readonly title: string; readonly html: string } | null
  readonly messages: readonly string[]
  readonly menu: readonly MenuItem[]
}

export interface MenuItem {
  readonly caption: string
  readonly functionName: string
}

/** The add-on over one workbook: the only place of the page that knows how the workbench runs scripts. */
export class AddOn {
  readonly #workbench: Workbench

  constructor(model: WorkbookModel, { code, pages }: AddOnFiles, userLocale: string) {
    // The screen calculates: nothing here asks for it.
    const calculate = () => Promise.reject(new Error('In the browser the screen calculates.'))
    this.#workbench = new Workbench({ model, code, pages, userLocale, makeRealm: browserRealm, calculate })
  }

  /** Opens the workbook: the add-on builds its menu. */
  open(): Shown {
    this.#workbench.onOpen()
    return this.#shown()
  }

  /** Runs a menu item's function. */
  run(functionName: string): Shown {
    this.#forget()
    this.#workbench.run(functionName)
    return this.#shown()
  }

  /** Answers the sidebar: any top-level function, as `google.script.run` may call it. */
  answer(functionName: string, args: readonly unknown[]): { value: unknown; shown: Shown } {
    this.#forget()
    const value = this.#workbench.serverCall(functionName, ...args)
    return { value, shown: this.#shown() }
  }

  get customFunctions(): CustomFunctions {
    return this.#workbench.customFunctions()
  }

  #forget(): void {
    this.#workbench.screen.sidebar = null
    this.#workbench.screen.messages = []
  }

  #shown = (): Shown => {
    const { sidebar, messages, menu } = this.#workbench.screen
    return { sidebar, messages: [...messages], menu }
  }
}
