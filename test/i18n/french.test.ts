import { expect, test } from '@jest/globals'
import { follow } from '../../src/i18n/fr/follow'
import { host } from '../../src/i18n/fr/host'
import { plan } from '../../src/i18n/fr/plan'
import { qualify } from '../../src/i18n/fr/qualify'
import { report } from '../../src/i18n/fr/report'
import { terms } from '../../src/i18n/fr/terms'
import { views } from '../../src/i18n/fr/views'
import { wizard } from '../../src/i18n/fr/wizard'

test.each(Object.entries({ follow, host, plan, report, views, wizard }))(
  'French sentences of %s keep a space that does not break before ; : ! ? % and within « »',
  (_, sentences) => {
    expect(Object.values(sentences as Record<string, string>).filter((text) => / [;:!?»%]|« /.test(text))).toEqual([])
  },
)

test.each(Object.entries({ follow, host, plan, qualify, report, terms, views, wizard }))(
  'French sentences of %s have no straight apostrophe, and no “de” that meets a month',
  (_, sentences) => {
    const wrong = /\p{L}'\p{L}|\bde \{(from|first|since|month)\}/u
    expect(Object.values(sentences as Record<string, string>).filter((text) => wrong.test(text))).toEqual([])
  },
)
