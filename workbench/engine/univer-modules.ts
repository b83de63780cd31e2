import type { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula'
import type { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core'
import type { createUniver, LocaleType } from '@univerjs/presets'
import type { ValueParts } from './cell-function'

/** What the engine needs of Univer. Node and a browser load it in different ways, so it is handed in. */
export interface UniverModules extends ValueParts {
  readonly createUniver: typeof createUniver
  readonly english: LocaleType
  readonly preset: () => ReturnType<typeof UniverSheetsNodeCorePreset>
  readonly FormulaDataModel: typeof FormulaDataModel
  readonly IFunctionService: typeof IFunctionService
}
