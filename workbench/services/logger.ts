import type { ServiceContext } from './context'

export class Logger {
  constructor(readonly context: ServiceContext) {}
  log(...args: unknown[]) {
    this.context.screen.log.push(args.map(String).join(' '))
    return this
  }
}
