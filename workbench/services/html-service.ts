import { needs } from './check'
import type { ServiceContext } from './context'
import { enumeration, strict } from './strict'

export class HtmlOutput {
  title = ''
  constructor(
    readonly context: ServiceContext,
    private content: string,
  ) {}
  append(added: string) {
    needs('string', added, 'HtmlOutput.append')
    this.content += added
    return this
  }
  setTitle(title: string) {
    needs('string', title, 'HtmlOutput.setTitle')
    this.title = title
    return this
  }
  getTitle() {
    return this.title
  }
  getContent() {
    return this.content
  }
  setWidth(width: number) {
    needs('number', width, 'HtmlOutput.setWidth')
    return this
  }
  setHeight(height: number) {
    needs('number', height, 'HtmlOutput.setHeight')
    return this
  }
  setSandboxMode() {
    return this
  }
}

export class HtmlService {
  constructor(readonly context: ServiceContext) {}
  get SandboxMode() {
    return enumeration('SandboxMode', ['IFRAME'])
  }
  createHtmlOutputFromFile(name: string) {
    needs('string', name, 'HtmlService.createHtmlOutputFromFile')
    const page = this.context.pages.get(name.replace(/\.html$/, ''))
    if (page === undefined) throw new Error(`No HTML file named ${name} was found.`)
    return strict(new HtmlOutput(this.context, page), 'HtmlOutput', this.context)
  }
  createHtmlOutput(html = '') {
    return strict(new HtmlOutput(this.context, html), 'HtmlOutput', this.context)
  }
}
