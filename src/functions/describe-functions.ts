import { REGISTRY } from './registry'
import type { Stub } from './stub'

/** The top-level functions that Sheets finds, each with the JSDoc that Sheets shows while typing. */
export const describeFunctions = (): Stub[] =>
  REGISTRY.map(({ name, summary, params, returns }) => ({
    name,
    parameters: params.map((parameter) => parameter.name),
    jsdoc: [
      '/**',
      ` * ${summary}`,
      ...params.map((parameter) => ` * @param ${parameter.name} ${parameter.help}`),
      ` * @return ${returns}`,
      ' * @customfunction',
      ' */',
    ].join('\n'),
    handsOverTo: `callFunction('${name}', arguments)`,
  }))
