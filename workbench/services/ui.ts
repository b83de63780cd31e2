import { needs } from './check'
import { type MenuEntry, mayWrite, type ServiceContext } from './context'
import { HtmlOutput } from './html-service'
import { enumeration, raw, strict } from './strict'

const BUTTONS = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'])
const BUTTON_SETS = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'])

export class Menu {
  readonly entries: MenuEntry[] = []
  constructor(
    readonly context: ServiceContext,
    readonly title: string,
    /** An add-on has one menu: the next one takes its place. */
    readonly isOnly = false,
  ) {}
  addItem(caption: string, functionName: string) {
    needs('string', caption, 'Menu.addItem')
    needs('string', functionName, 'Menu.addItem')
    // Google says so only when somebody chooses the item.
    if (!this.context.declares(functionName)) throw new Error(`Script function not found: ${functionName}`)
    this.entries.push({ caption, functionName })
    return this
  }
  addSeparator() {
    this.entries.push({ caption: '', functionName: '' })
    return this
  }
  addSubMenu(menu: unknown) {
    const inside = raw(menu, Menu, 'Menu.addSubMenu')
    this.entries.push({ caption: inside.title, functionName: '' }, ...inside.entries)
    return this
  }
  addToUi() {
    if (this.entries.length === 0) throw new Error('Workbench: a menu without items.')
    this.context.screen.menu = [...(this.isOnly ? [] : this.context.screen.menu), ...this.entries]
  }
}

export class Ui {
  constructor(readonly context: ServiceContext) {}
  get Button() {
    return BUTTONS
  }
  get ButtonSet() {
    return BUTTON_SETS
  }
  createAddonMenu() {
    return strict(new Menu(this.context, 'Revenue Team Planner', true), 'Menu', this.context)
  }
  createMenu(title: string) {
    return strict(new Menu(this.context, title), 'Menu', this.context)
  }
  showSidebar(page: unknown) {
    mayWrite(this.context, 'Ui.showSidebar')
    const output = raw(page, HtmlOutput, 'Ui.showSidebar')
    this.context.screen.sidebar = { title: output.title, html: output.getContent() }
  }
  showModalDialog(page: unknown, title: string) {
    mayWrite(this.context, 'Ui.showModalDialog')
    raw(page, HtmlOutput, 'Ui.showModalDialog')
    this.context.screen.messages.push(title)
  }
  alert(...args: unknown[]) {
    mayWrite(this.context, 'Ui.alert')
    this.context.screen.messages.push(args.filter((each) => typeof each === 'string').join(': '))
    return 'OK'
  }
}
