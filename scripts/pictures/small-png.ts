import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** As many colours as one byte can name. */
const MOST_COLOURS = 256

/** A picture as its pixels, row by row; each pixel is 0xRRGGBB. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly colours: Uint32Array
}

/**
 * The same picture with a palette: a third of the bytes. A screen has few colours; the rare ones, on
 * the edges of letters, become their nearest neighbour.
 */
export function smallPng(png: Buffer): Buffer {
  return encodePng(decodePng(png))
}

/** Reads the kind of PNG that a browser writes: eight bits, true colour, with or without alpha, not interlaced. */
export function decodePng(png: Buffer): Pixels {
  const parts = chunksOf(png)
  const header = parts.find(({ type }) => type === 'IHDR')?.data
  if (!header || header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0)
    throw new Error('This PNG is of a kind that a browser does not write.')
  const [width, height, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const data = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map((part) => part.data)))
  const rows = unfiltered(data, width * bytes, height, bytes)
  const colours = new Uint32Array(width * height)
  for (let pixel = 0; pixel < colours.length; pixel++) colours[pixel] = rows.readUIntBE(pixel * bytes, 3)
  return { width, height, colours }
}

/** Writes pixels with a palette of the colours that matter most. */
export function encodePng({ width, height, colours }: Pixels): Buffer {
  const palette = paletteOf(colours)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const colour = colours[row * width + column] as number
      let place = places.get(colour)
      if (place === undefined) {
        place = nearest(palette, colour)
        places.set(colour, place)
      }
      rows[row * (width + 1) + 1 + column] = place
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * The colours that matter most: used often, or unlike all others. A small mark in a colour of its own
 * keeps it. Of two that matter as much the darker goes first, so that the file is the same each time.
 */
function paletteOf(colours: Uint32Array): number[] {
  const uses = new Map<number, number>()
  for (const colour of colours) uses.set(colour, (uses.get(colour) ?? 0) + 1)
  const waiting = [...uses].sort(([a], [b]) => a - b).map(([colour, times]) => ({ colour, times, away: 1 }))
  const palette: number[] = []
  while (palette.length < MOST_COLOURS) {
    let next: (typeof waiting)[number] | null = null
    for (const each of waiting) if (each.away > 0 && each.times * each.away > (next ? next.times * next.away : 0)) next = each
    if (!next) break
    const { colour } = next
    const first = palette.push(colour) === 1
    for (const each of waiting) each.away = Math.min(first ? Number.POSITIVE_INFINITY : each.away, distance(colour, each.colour))
  }
  return palette
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [place, other] of palette.entries()) {
    const away = distance(other, colour)
    if (away < least) [best, least] = [place, away]
  }
  return best
}

/** How unlike two colours are: the square of how far apart they lie in red, green and blue. */
function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = (one & 255) - (other & 255)
  return red * red + green * green + blue * blue
}

/** Undoes what PNG does to each row before it is packed: see "Filtering" in the PNG specification. */
function unfiltered(data: Buffer, length: number, height: number, bytes: number): Buffer {
  const rows = Buffer.alloc(length * height)
  for (let row = 0; row < height; row++) {
    const filter = data[row * (length + 1)]
    for (let index = 0; index < length; index++) {
      const place = row * length + index
      const left = index >= bytes ? (rows[place - bytes] as number) : 0
      const up = row > 0 ? (rows[place - length] as number) : 0
      const corner = index >= bytes && row > 0 ? (rows[place - length - bytes] as number) : 0
      const raw = data[row * (length + 1) + 1 + index] as number
      rows[place] = (raw + guess(filter, left, up, corner)) & 255
    }
  }
  return rows
}

function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(left + up - corner - each)) as [
    number,
    number,
    number,
  ]
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const parts: { type: string; data: Buffer }[] = []
  for (let place = SIGNATURE.length; place < png.length; ) {
    const length = png.readUInt32BE(place)
    parts.push({ type: png.toString('latin1', place + 4, place + 8), data: png.subarray(place + 8, place + 8 + length) })
    place += length + 12
  }
  return parts
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(checksum(body))
  return Buffer.concat([length, body, check])
}

/** CRC-32, as PNG asks for each part. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
