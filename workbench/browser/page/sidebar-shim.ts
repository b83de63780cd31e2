/**
 * `google.script` as a sidebar finds it, for the page inside the frame. It is sent there as text, so
 * it must not use anything from outside its own body.
 */
export function sidebarShim(): void {
  type Handler = (value: unknown, userObject?: unknown) => void
  interface Waiting {
    readonly success: Handler | null
    readonly failure: Handler | null
    readonly userObject: unknown
  }
  const waiting = new Map<number, Waiting>()
  let count = 0
  const runner = (handlers: Waiting): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success })
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure })
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject })
          return (...args: unknown[]) => {
            count += 1
            waiting.set(count, handlers)
            // Only JSON crosses, as at Google.
            parent.postMessage({ planner: 'call', id: count, name: String(name), args: JSON.stringify(args) }, '*')
          }
        },
      },
    )
  addEventListener('message', ({ data }) => {
    const handlers = data?.planner === 'answer' ? waiting.get(data.id) : undefined
    if (!handlers) return
    waiting.delete(data.id)
    if (data.ok) handlers.success?.(JSON.parse(data.value), handlers.userObject)
    else handlers.failure?.(new Error(data.message), handlers.userObject)
  })
  const host = {
    close: () => parent.postMessage({ planner: 'close' }, '*'),
    editor: { focus: () => parent.postMessage({ planner: 'focus' }, '*') },
    setHeight: () => {},
    setWidth: () => {},
    origin: 'https://docs.google.com',
  }
  Object.assign(window, { google: { script: { run: runner({ success: null, failure: null, userObject: undefined }), host } } })
}
