import type { WizardDraft } from './contract'

export const DRAFT_KEY = 'plannerDraft'

/** Keeps what the user has filled in, so that closing the sidebar loses nothing; null forgets it. */
export function saveDraft(draft: WizardDraft | null): null {
  const properties = PropertiesService.getDocumentProperties()
  if (draft === null) properties.deleteProperty(DRAFT_KEY)
  else properties.setProperty(DRAFT_KEY, JSON.stringify(draft))
  return null
}
