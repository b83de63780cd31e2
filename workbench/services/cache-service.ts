import { needs } from './check'
import { needsDocument, type ServiceContext } from './context'
import { strict } from './strict'

class Cache {
  #values = new Map<string, string>()
  get(key: string) {
    return this.#values.get(key) ?? null
  }
  put(key: string, value: unknown, seconds = 600) {
    needs('string', key, 'Cache.put')
    needs('string', value, 'Cache.put')
    if (key.length > 250 || String(value).length > 100 * 1024) throw new Error('Argument too large: value')
    if (seconds < 1 || seconds > 21600) throw new Error('Workbench: Cache.put keeps for 1 to 21600 seconds.')
    this.#values.set(key, String(value))
  }
  remove(key: string) {
    this.#values.delete(key)
  }
}

export class CacheService {
  #caches = new Map<string, Cache>()
  constructor(readonly context: ServiceContext) {}
  getDocumentCache() {
    needsDocument(this.context, 'CacheService.getDocumentCache')
    return this.#cache('document')
  }
  getUserCache() {
    return this.#cache('user')
  }
  getScriptCache() {
    return this.#cache('script')
  }
  #cache(name: string) {
    const cache = this.#caches.get(name) ?? new Cache()
    this.#caches.set(name, cache)
    return strict(cache, 'Cache', this.context)
  }
}
