import { needs } from './check'
import { mayWrite, needsDocument, type ServiceContext } from './context'
import { strict } from './strict'

const MOST_BYTES = 9 * 1024
const MOST_IN_ALL = 500 * 1024

/** How many bytes a text takes in UTF-8. */
const bytes = (text: string): number => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length

class Properties {
  constructor(
    readonly context: ServiceContext,
    readonly values: Map<string, string>,
  ) {}
  getProperty(key: string) {
    needs('string', key, 'Properties.getProperty')
    return this.values.get(key) ?? null
  }
  getProperties() {
    return Object.fromEntries(this.values)
  }
  getKeys() {
    return [...this.values.keys()]
  }
  setProperty(key: string, value: unknown) {
    needs('string', key, 'Properties.setProperty')
    needs('string', value, 'Properties.setProperty')
    mayWrite(this.context, 'Properties.setProperty')
    const text = String(value)
    if (bytes(text) > MOST_BYTES) throw new Error('Argument too large: value')
    this.values.set(key, text)
    const all = [...this.values].reduce((sum, [name, each]) => sum + bytes(name) + bytes(each), 0)
    if (all > MOST_IN_ALL) {
      this.values.delete(key)
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.')
    }
    return this
  }
  setProperties(values: Record<string, unknown>) {
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value)
    return this
  }
  deleteProperty(key: string) {
    mayWrite(this.context, 'Properties.deleteProperty')
    this.values.delete(key)
    return this
  }
  deleteAllProperties() {
    mayWrite(this.context, 'Properties.deleteAllProperties')
    this.values.clear()
    return this
  }
}

export class PropertiesService {
  #document: Properties
  #user: Properties
  #script: Properties
  constructor(readonly context: ServiceContext) {
    this.#document = new Properties(context, context.model.documentProperties)
    this.#user = new Properties(context, context.model.userProperties)
    this.#script = new Properties(context, context.model.scriptProperties)
  }
  getDocumentProperties() {
    return this.#open(this.#document, 'getDocumentProperties')
  }
  getUserProperties() {
    if (this.context.mode === 'custom function')
      throw new Error('You do not have permission to call PropertiesService.getUserProperties.')
    return this.#open(this.#user, 'getUserProperties')
  }
  getScriptProperties() {
    return this.#open(this.#script, 'getScriptProperties')
  }
  #open(properties: Properties, method: string) {
    needsDocument(this.context, `PropertiesService.${method}`)
    return strict(properties, 'Properties', this.context)
  }
}
