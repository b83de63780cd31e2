import { needs } from './check'
import { needsDocument, type ServiceContext } from './context'
import { strict } from './strict'

class Lock {
  #held = false
  tryLock(milliseconds: number) {
    needs('number', milliseconds, 'Lock.tryLock')
    this.#held = true
    return true
  }
  waitLock(milliseconds: number) {
    this.tryLock(milliseconds)
  }
  releaseLock() {
    this.#held = false
  }
  hasLock() {
    return this.#held
  }
}

export class LockService {
  #lock = new Lock()
  constructor(readonly context: ServiceContext) {}
  getDocumentLock() {
    needsDocument(this.context, 'LockService.getDocumentLock')
    return strict(this.#lock, 'Lock', this.context)
  }
  getScriptLock() {
    return strict(this.#lock, 'Lock', this.context)
  }
  getUserLock() {
    return strict(this.#lock, 'Lock', this.context)
  }
}
