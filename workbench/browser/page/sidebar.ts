import { sidebarShim } from './sidebar-shim'

/** Google's servers are further away than this page. */
const LATENCY = 120

export type Answer = (functionName: string, args: readonly unknown[]) => Promise<unknown>

/** The sidebar: the add-on's page in a sandboxed frame, which can only post messages. */
export class Sidebar {
  readonly #place: HTMLElement
  readonly #answer: Answer
  #frame: HTMLIFrameElement | null = null

  constructor(place: HTMLElement, answer: Answer) {
    this.#place = place
    this.#answer = answer
    addEventListener('message', (event) => {
      if (this.#frame && event.source === this.#frame.contentWindow) void this.#hear(event.data)
    })
  }

  /** Shows a page beside the grid, in the place of the one before. */
  open(title: string, html: string): void {
    const head = document.createElement('div')
    head.className = 'sidebarHead'
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = '×'
    close.setAttribute('aria-label', 'Close')
    close.addEventListener('click', () => this.close())
    head.append(Object.assign(document.createElement('span'), { textContent: title }), close)
    this.#frame = document.createElement('iframe')
    this.#frame.title = title
    this.#frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals')
    this.#frame.srcdoc = withShim(html)
    this.#place.replaceChildren(head, this.#frame)
    this.#place.hidden = false
  }

  close(): void {
    this.#frame = null
    this.#place.replaceChildren()
    this.#place.hidden = true
  }

  async #hear(message: { planner?: string; id?: number; name?: string; args?: string }): Promise<void> {
    if (message.planner === 'close') this.close()
    if (message.planner === 'focus') document.querySelector<HTMLElement>('#grid canvas')?.focus()
    if (message.planner !== 'call') return
    const frame = this.#frame
    await new Promise((resolve) => setTimeout(resolve, LATENCY))
    const answer = await this.#answer(String(message.name), JSON.parse(String(message.args)) as unknown[]).then(
      (value) => ({ ok: true, value: JSON.stringify(value ?? null) }),
      (error: unknown) => ({ ok: false, message: error instanceof Error ? error.message : String(error) }),
    )
    frame?.contentWindow?.postMessage({ planner: 'answer', id: message.id, ...answer }, '*')
  }
}

/** The shim goes before the page's own scripts. */
function withShim(html: string): string {
  // The bundler wraps functions in `__name`, which the frame does not have.
  const script = `<script>var __name=function(f){return f};(${sidebarShim.toString()})()</script>`
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html
}
