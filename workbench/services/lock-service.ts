import { needs } from './check'
import { type LockKind, needsDocument, type ServiceContext } from './context'
import { strict } from './strict'

/** A lock is held by an execution, and let go when that ends. Nobody waits here: who would have to is told so at once. */
class Lock {
  constructor(
    readonly context: ServiceContext,
    readonly kind: LockKind,
  ) {}
  tryLock(milliseconds: number) {
    needs('number', milliseconds, 'Lock.tryLock')
    const { locks, execution } = this.context
    const holder = locks.get(this.kind)
    if (holder !== undefined && holder !== execution) return false
    locks.set(this.kind, execution)
    return true
  }
  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.')
    }
  }
  releaseLock() {
    if (this.hasLock()) this.context.locks.delete(this.kind)
  }
  hasLock() {
    return this.context.locks.get(this.kind) === this.context.execution
  }
}

export class LockService {
  #locks: Readonly<Record<LockKind, Lock>>
  constructor(readonly context: ServiceContext) {
    this.#locks = {
      document: new Lock(context, 'document'),
      script: new Lock(context, 'script'),
      user: new Lock(context, 'user'),
    }
  }
  getDocumentLock() {
    needsDocument(this.context, 'LockService.getDocumentLock')
    return strict(this.#locks.document, 'Lock', this.context)
  }
  getScriptLock() {
    return strict(this.#locks.script, 'Lock', this.context)
  }
  getUserLock() {
    return strict(this.#locks.user, 'Lock', this.context)
  }
}
