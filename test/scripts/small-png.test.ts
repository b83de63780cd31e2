import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { decodePng, encodePng, smallPng } from '../../scripts/pictures/small-png'

const part = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  // Nobody here reads the checksum.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}

/** A true-colour PNG of these rows, each with the number of its filter in front, as the specification lays it out. */
function trueColour(width: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, part('IHDR', header), part('IDAT', deflateSync(Buffer.from(rows.flat())))])
}

describe('pictures with a palette', () => {
  test('every filter of the specification is undone', () => {
    const png = trueColour(2, [
      [0, 10, 20, 30, 11, 21, 31],
      [1, 10, 20, 30, 1, 1, 1],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 1, 1, 1],
      [4, 0, 0, 0, 0, 0, 0],
    ])
    const [first, second] = [0x0a141e, 0x0b151f]
    // Row 4, average: 5 + 10/2 = 10, 10 + 20/2 = 20, 15 + 30/2 = 30; then 1 + (10 + 11)/2 = 11, 1 + (20 + 21)/2 = 21, 31.
    // Row 5, Paeth: the first takes what is above, the second what is above too: that is the nearest to left + up − corner.
    expect([...decodePng(png).colours]).toEqual([first, second, first, second, first, second, first, second, first, second])
  })

  test('up to 256 colours come back as they were', () => {
    const colours = Uint32Array.from({ length: 256 }, (_, index) => index * 0x010101)
    const png = encodePng({ width: 16, height: 16, colours })
    const [palette, packed] = ['PLTE', 'IDAT'].map((type) => {
      const place = png.indexOf(type)
      return png.subarray(place + 4, place + 4 + png.readUInt32BE(place - 4))
    }) as [Buffer, Buffer]
    // Each row begins with its filter, which is none.
    const places = [...inflateSync(packed)].filter((_, index) => index % 17 !== 0)
    const rows = Buffer.concat([palette, Buffer.alloc(1)])
    expect(places.map((place) => rows.readUIntBE(place * 3, 3))).toEqual([...colours])
    // The checksum of an empty IEND is printed in the specification's examples.
    expect(png.subarray(-4).toString('hex')).toBe('ae426082')
  })

  test('of more than 256, a rare colour becomes the nearest of those used most', () => {
    const rows = Array.from({ length: 2 }, () => [
      0,
      ...Array.from({ length: 257 }, (_, index) => [index >> 1, index & 255, 9]).flat(),
    ])
    const once = trueColour(257, [...rows, [0, ...Array.from({ length: 257 }, () => [200, 200, 200]).flat()]])
    const small = smallPng(once)
    const palette = small.subarray(small.indexOf('PLTE') + 4)
    expect([...palette.subarray(0, 3)]).toEqual([200, 200, 200])
    expect(small.readUInt32BE(small.indexOf('PLTE') - 4)).toBe(256 * 3)
  })

  test('a small mark in a colour of its own keeps it', () => {
    // Two greys for each of 150 columns, and one orange pixel.
    const greys = Array.from({ length: 300 }, (_, index) => [index >> 1, index >> 1, (index >> 1) + (index & 1)]).flat()
    const orange = [255, 153, 0]
    const png = smallPng(
      trueColour(301, [
        [0, ...greys, ...orange],
        [0, ...greys, 0, 0, 0],
        [0, ...greys, 0, 0, 0],
      ]),
    )
    const place = png.indexOf('PLTE') + 4
    const palette = png
      .subarray(place, place + 256 * 3)
      .toString('hex')
      .match(/.{6}/g)
    expect(palette).toContain('ff9900')
  })

  test('a kind of picture that a browser does not write is refused', () => {
    expect(() => decodePng(encodePng({ width: 1, height: 1, colours: Uint32Array.of(0) }))).toThrow('does not write')
  })
})
