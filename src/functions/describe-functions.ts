import type { Stub } from '../entry-point-stubs'
import { REGISTRY } from './registry'

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
