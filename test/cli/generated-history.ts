const DAY = 86400000
const TYPES = ['Ebook', 'Demo request', 'Webinar', 'Cold call']

/** A CRM export of so many leads over two years, the same at every run: 12 % won, 58 % lost, the rest open. */
export function generatedHistory(rows: number): string {
  const lines = ['Lead ID,Created,Lead type,Status,Closed on,Amount']
  const chance = random(20260101)
  for (let index = 0; index < rows; index++) {
    const created = Date.UTC(2024, 0, 1) + Math.floor((index * 700) / rows) * DAY
    const fate = chance()
    const status = fate < 0.12 ? 'Won' : fate < 0.7 ? 'Lost' : 'Open'
    const closed = status === 'Open' ? '' : day(created + (10 + Math.floor(chance() * 80)) * DAY)
    const amount = status === 'Won' ? Math.round(1000 + chance() * 19000) : ''
    lines.push([`L-${index}`, day(created), TYPES[index % TYPES.length], status, closed, amount].join(','))
  }
  return lines.join('\n')
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** Lehmer's generator: numbers from 0 to 1 that depend on the seed only. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
