import type { Language } from '../../src/i18n/language'

export const GUIDE_PICTURES = 'docs/guide/pictures'
export const LISTING_PICTURES = 'docs/marketplace/pictures'

/** Where a picture stands: `docs/guide/pictures/nl/menu.png`. */
export const pictureFile = (picture: string, language: Language, purpose?: 'listing'): string =>
  `${purpose === 'listing' ? LISTING_PICTURES : GUIDE_PICTURES}/${language}/${picture}.png`
