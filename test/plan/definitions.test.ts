import { expect, test } from '@jest/globals'
import { plan as english } from '../../src/i18n/en/plan'
import { fill } from '../../src/i18n/fill'
import { plan as french } from '../../src/i18n/fr/plan'
import { plan as dutch } from '../../src/i18n/nl/plan'
import { eachCell } from '../../workbench/model/sheet-model'
import { generatedHistory } from '../cli/generated-history'
import { plannedWorkbook } from '../support/planned-workbook'

test.each([
  ['en', english, 'This rate is never below deals ÷ leads.'],
  ['nl', dutch, 'Deze ratio ligt nooit onder deals ÷ leads.'],
  ['fr', french, 'Ce taux n’est jamais inférieur à affaires ÷ leads.'],
])('the measured rate is told to be no less than what everybody computes: %s', (_, words, last) => {
  for (const lost of [0, 1]) {
    const told = fill(words['definition.rate'], { horizon: 97, lost })
    expect(told.endsWith(`. ${last}`)).toBe(true)
    expect(told).not.toContain('  ')
  }
})

test('counts are grouped by thousands, as everywhere in the tab', () => {
  const { tab } = plannedWorkbook({}, { csv: generatedHistory(1200) })
  const texts = [...eachCell(tab)].map(([, , { value }]) => String(value))
  expect(texts.filter((text) => /^\d.* deals of 1\.200 leads, as of /.test(text))).toHaveLength(1)
  expect(texts.filter((text) => /\b1200\b.*leads/.test(text) && !text.startsWith('{'))).toEqual([])
})

/** A character takes about 6.15 px; a label of the first column has 250 of them, the line below the reasons 464 up to the hidden column. */
test.each([
  ['en', english],
  ['nl', dutch],
  ['fr', french],
])('words fit the cells that they stand in: %s', (_, words) => {
  const labels = Object.entries(words).filter(([key]) => /^chances\.(?!asAgreed|over|heading)/.test(key))
  for (const [, label] of labels) expect(label.length * 6.15).toBeLessThan(250)
  expect(fill(words['rates.mean'], { rate: '12,34 %' }).length * 6.15).toBeLessThan(464)
})

test('where deals of one lead type are far larger, the deal size says that it stands for all', () => {
  const told = (csv: string): string[] =>
    [...eachCell(plannedWorkbook({}, { csv }).tab)]
      .map(([, , { value }]) => String(value))
      .filter((text) => text.startsWith('Average revenue of the won deals'))
  const even = generatedHistory(1200)
  expect(told(even)).toEqual([english['definition.dealSize']])
  // Every demo request brings ten times what it brought.
  const uneven = even
    .split('\n')
    .map((line) => (line.includes('Demo request') && /\d$/.test(line.split(',')[5] ?? '') ? `${line}0` : line))
    .join('\n')
  expect(told(uneven)).toHaveLength(1)
  expect(told(uneven)[0]).toMatch(
    /a deal from “Demo request” is on average \d+ times as large as one from “(Ebook|Webinar|Cold call)”/,
  )
})
