const SHOWN_FOR = 6000

/** A small message in the corner that goes away by itself. The same words are not shown twice at once. */
export function toast(text: string, failed = false): void {
  const place = document.getElementById('toasts')
  if (!place || [...place.children].some((child) => child.textContent === text)) return
  const message = document.createElement('div')
  message.className = failed ? 'toast failed' : 'toast'
  message.textContent = text
  place.append(message)
  setTimeout(() => message.remove(), failed ? SHOWN_FOR * 2 : SHOWN_FOR)
}

/** What a script threw, as Sheets shows it; with its place, in the console. */
export function showFailure(error: unknown): void {
  console.error(error)
  toast(error instanceof Error ? error.message : String(error), true)
}
