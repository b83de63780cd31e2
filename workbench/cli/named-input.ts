import type { WorkbookModel } from '../model/workbook-model'
import { UsageError } from './usage-error'

/** The named input; where a measure has one, the cell beside it that is meant for typing. */
export function namedInput(model: WorkbookModel, name: string, planNumber: number): string {
  const wanted = [`${name}Override_p${planNumber}`, `${name}_p${planNumber}`, name]
  const found = wanted.find((candidate) =>
    model.namedRanges.some((range) => range.name.toLowerCase() === candidate.toLowerCase()),
  )
  if (!found)
    throw new UsageError(
      `--set knows no input “${name}”; the inputs are ${model.namedRanges.map((range) => range.name).join(', ')}`,
    )
  return found
}
