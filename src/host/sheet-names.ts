/** A name that no tab has yet: `Revenue plan 2027`, then `Revenue plan 2027 (2)`. Sheets compares names without case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; known.has(name.toLowerCase()); number++) name = `${wanted} (${number})`
  return name
}
