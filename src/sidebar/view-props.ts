import type { WizardStart } from '../host/handlers/contract'
import type { Printer } from './format'
import type { Words } from './words'

/** What every view of the sidebar gets. */
export interface ViewProps {
  readonly start: WizardStart
  readonly words: Words
  readonly print: Printer
}
