import type { PlanInputs, SourceChoice } from '../host/handlers/contract'
import type { Printer } from './format'
import type { Figures, WizardState } from './wizard-state'
import type { Words } from './words'

/** What every step gets. */
export interface StepProps {
  readonly state: WizardState
  readonly figures: Figures
  readonly words: Words
  readonly print: Printer
  readonly setInputs: (change: Partial<PlanInputs>) => void
  /** Reads the history, again where it was corrected. */
  readonly read: (source: SourceChoice) => void
}
