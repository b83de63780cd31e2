import { parseCost, parseMapping, parseOnly, parseTab, splitOnce } from './argument-values'
import type { PlanArguments } from './plan-arguments'
import { UsageError } from './usage-error'

const ONCE = [
  'history',
  'deals',
  'accounts',
  'tabs',
  'target',
  'start',
  'months',
  'as-of',
  'deal-size',
  'share',
  'capacity',
  'confidence',
  'lang',
  'only',
  'locale',
  'out',
] as const
const OFTEN = ['map', 'set', 'append', 'cost'] as const

/** Reads the arguments of `npm run plan`. @throws UsageError in one clear line. */
export function parseArguments(argv: readonly string[]): PlanArguments {
  const once = new Map<string, string>()
  const often: Record<(typeof OFTEN)[number], string[]> = { map: [], set: [], append: [], cost: [] }
  for (let index = 0; index < argv.length; index++) {
    const [flag = '', inline] = splitOnce(argv[index] as string, '=')
    const name = flag.replace(/^--/, '')
    const isOften = OFTEN.includes(name as 'map')
    if (!flag.startsWith('--') || !(isOften || ONCE.includes(name as 'history')))
      throw new UsageError(`unknown argument “${argv[index]}”`)
    const value = inline ?? argv[++index]
    if (value === undefined) throw new UsageError(`--${name} needs a value`)
    if (isOften) often[name as 'map'].push(value)
    else once.set(name, value)
  }
  const need = (name: string): string => {
    const value = once.get(name)
    if (value === undefined) throw new UsageError(`--${name} is missing`)
    return value
  }
  const number = (name: string, fallback: number | null): number | null => {
    const text = once.get(name)
    if (text === undefined) return fallback
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value)) throw new UsageError(`--${name} must be a number, and “${text}” is not`)
    return value
  }
  const lang = once.get('lang') ?? 'en'
  if (lang !== 'en' && lang !== 'nl' && lang !== 'fr') throw new UsageError(`--lang must be en, nl or fr, and not “${lang}”`)
  need('target')
  const start = need('start')
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(start)) throw new UsageError(`--start must be a month such as 2027-01, and not “${start}”`)
  const asOf = once.get('as-of') ?? null
  if (asOf !== null && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new UsageError(`--as-of must be a day such as 2026-11-24, and not “${asOf}”`)
  return {
    history: need('history'),
    deals: once.get('deals') ?? null,
    accounts: once.get('accounts') ?? null,
    tabs: once.has('tabs') ? need('tabs').split(',').map(parseTab) : [],
    target: number('target', 0) as number,
    start,
    months: number('months', 12) as number,
    asOf,
    dealSize: number('deal-size', null),
    share: number('share', 1) as number,
    capacity: number('capacity', null),
    confidence: number('confidence', 0.8) as number,
    only: once.has('only') ? parseOnly(need('only')) : null,
    lang,
    locale: once.get('locale') ?? null,
    out: need('out'),
    append: often.append,
    map: often.map.map(parseMapping),
    cost: often.cost.map(parseCost),
    set: often.set.map((text) => {
      const [name, value] = splitOnce(text, '=')
      if (value === undefined) throw new UsageError(`--set is written Name=value, and not “${text}”`)
      return { name, text: value }
    }),
  }
}
