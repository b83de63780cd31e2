import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as formula from '@univerjs/engine-formula'
import type * as node from '@univerjs/preset-sheets-node-core'
import type * as presets from '@univerjs/presets'
import type { UniverModules } from './univer-modules'

declare const nodeRequire: NodeJS.Require | undefined

/**
 * Univer for Node. Its ES modules do not load there (they import names from a CommonJS package), so
 * its CommonJS builds are required; under jest with Node's own `require`, which test/support/environment.cjs hands in.
 */
export function univerForNode(): UniverModules {
  const load = typeof nodeRequire === 'function' ? nodeRequire : createRequire(join(process.cwd(), 'package.json'))
  const { createUniver, LocaleType } = load('@univerjs/presets') as typeof presets
  const { UniverSheetsNodeCorePreset } = load('@univerjs/preset-sheets-node-core') as typeof node
  const { FormulaDataModel, IFunctionService, ArrayValueObject, StringValueObject, ValueObjectFactory } = load(
    '@univerjs/engine-formula',
  ) as typeof formula
  return {
    createUniver,
    english: LocaleType.EN_US,
    preset: () => UniverSheetsNodeCorePreset(),
    FormulaDataModel,
    IFunctionService,
    ArrayValueObject,
    StringValueObject,
    ValueObjectFactory,
  }
}
