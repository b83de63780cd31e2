import { needs } from './check'
import { needsDocument, type ServiceContext } from './context'
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

/** A page with places to fill in. The add-on fills in none, and reads it as it was pushed. */
export class HtmlTemplate {
  constructor(
    readonly context: ServiceContext,
    private readonly content: string,
  ) {}
  getRawContent() {
    return this.content
  }
}

export class HtmlService {
  constructor(readonly context: ServiceContext) {}
  get SandboxMode() {
    return enumeration('SandboxMode', ['IFRAME'])
  }
  createHtmlOutputFromFile(name: string) {
    const page = contentOf(this.context, name, 'HtmlService.createHtmlOutputFromFile')
    return strict(new HtmlOutput(this.context, page), 'HtmlOutput', this.context)
  }
  createTemplateFromFile(name: string) {
    const page = contentOf(this.context, name, 'HtmlService.createTemplateFromFile')
    return strict(new HtmlTemplate(this.context, page), 'HtmlTemplate', this.context)
  }
  createHtmlOutput(html = '') {
    return strict(new HtmlOutput(this.context, html), 'HtmlOutput', this.context)
  }
}

/** A file of the project by its very name: Google may be kinder to `.html` behind it, and to a menu that reads one. */
function contentOf(context: ServiceContext, name: string, method: string): string {
  needs('string', name, method)
  needsDocument(context, method)
  const page = context.pages.get(name)
  if (page === undefined) throw new Error(`No HTML file named ${name} was found.`)
  return page
}
