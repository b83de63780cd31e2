import type { PlanArguments } from './plan-arguments'
import { UsageError } from './usage-error'

/** `role=Header`, `deals.role=Header`. @throws UsageError */
export function parseMapping(text: string): PlanArguments['map'][number] {
  const [place, header] = splitOnce(text, '=')
  if (header === undefined) throw new UsageError(`--map is written role=Header, and not “${text}”`)
  const tabbed = /^(leads|deals)\.(.+)$/.exec(place)
  return { tab: (tabbed?.[1] as 'leads' | undefined) ?? null, role: tabbed?.[2] ?? place, header }
}

/** `Owner=Els`. @throws UsageError */
export function parseOnly(text: string): PlanArguments['only'] {
  const [header, value] = splitOnce(text, '=')
  if (value === undefined) throw new UsageError(`--only is written Header=value, such as Owner=Els, and not “${text}”`)
  return { header, value }
}

/** `Ebook=20`. @throws UsageError */
export function parseCost(text: string): PlanArguments['cost'][number] {
  const [leadType, amount] = splitOnce(text, '=')
  const cost = Number(amount)
  if (!amount?.trim() || !(cost >= 0)) throw new UsageError(`--cost is written type=amount, such as Ebook=20, and not “${text}”`)
  return { leadType, cost }
}

/** What stands before and after the first such sign. */
export function splitOnce(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** A tab around a lead as it was asked for on the command line: `returns`, `profile=sector`. @throws UsageError */
export function parseTab(text: string): PlanArguments['tabs'][number] {
  const [, kind, header = ''] = /^([^=]*)(?:=(.*))?$/.exec(text.trim()) ?? []
  switch (kind) {
    case 'qualification':
    case 'returns':
      if (header !== '') throw new UsageError(`--tabs ${kind} takes no column, and “${header}” was given`)
      return { kind }
    case 'profile':
    case 'content':
      if (header === '') throw new UsageError(`--tabs ${kind} needs a column, such as ${kind}=Sector`)
      return { kind, header }
    default:
      throw new UsageError(`--tabs knows qualification, returns, profile=Column and content=Column, and not “${text}”`)
  }
}
