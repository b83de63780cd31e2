import type { MenuItem } from '../script/add-on'

/** Draws the add-on's menu, as Sheets shows it, and calls `choose` with the chosen item. */
export function drawMenu(bar: HTMLElement, title: string, items: readonly MenuItem[], choose: (item: MenuItem) => void): void {
  const menu = document.createElement('div')
  menu.className = 'menu'
  const opener = button(title)
  opener.setAttribute('aria-haspopup', 'menu')
  const list = document.createElement('ul')
  list.className = 'menuItems'
  list.setAttribute('role', 'menu')
  const open = (shown: boolean) => {
    list.hidden = !shown
    opener.setAttribute('aria-expanded', String(shown))
  }
  for (const item of items) {
    if (item.caption === '') {
      list.append(document.createElement('hr'))
      continue
    }
    const entry = button(item.caption)
    entry.setAttribute('role', 'menuitem')
    entry.addEventListener('click', () => {
      open(false)
      choose(item)
    })
    const line = document.createElement('li')
    line.append(entry)
    list.append(line)
  }
  opener.addEventListener('click', () => open(list.hidden !== false))
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(false)
  })
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target as Node)) open(false)
  })
  open(false)
  menu.append(opener, list)
  bar.replaceChildren(menu)
}

function button(caption: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = caption
  return made
}
