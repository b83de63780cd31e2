import { readdirSync, readFileSync } from 'node:fs'

/** A package of others that is part of what is pushed, with the text of its licence, which has to travel along. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** The packages of others that a build put into its output, from its metafile. */
export function shippedPackages({ inputs }: { readonly inputs: Readonly<Record<string, unknown>> }): readonly ShippedPackage[] {
  const names = new Set<string>()
  // The last part counts: a package may lie within another one's folder, or behind a link.
  for (const path of Object.keys(inputs)) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
    if (name) names.add(name)
  }
  return [...names].sort().map(describePackage)
}

function describePackage(name: string): ShippedPackage {
  const folder = `node_modules/${name}`
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  if (!file) throw new Error(`${name} is shipped and brings no licence text along`)
  return { name, version, licence: license, text: readFileSync(`${folder}/${file}`, 'utf8').trim() }
}
