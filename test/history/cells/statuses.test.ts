import { expect, test } from '@jest/globals'
import { meaningOf } from '../../../src/history/cells/statuses'

test.each([
  ['Closed won', 'won'],
  ['Gagnée', 'won'],
  ['New customer', 'won'],
  ['Closed lost', 'lost'],
  ['Lost customer', 'lost'],
  ['Closed lost: no response', 'lost'],
  ['Perdu - pas de budget', 'lost'],
  ['Niet gekwalificeerd', 'lost'],
  ['Sales accepted lead', 'sql'],
  ['Qualified to buy', 'sql'],
  ['Marketing qualified lead', 'open'],
  ['Not won', 'open'],
  ['Nog niet gewonnen', 'open'],
  ['To be signed', 'open'],
  ['Offerte bij klant', 'open'],
  ["Won't buy this year", 'open'],
  ['', 'open'],
])('%j means %s', (status, meaning) => expect(meaningOf(status)).toBe(meaning))
