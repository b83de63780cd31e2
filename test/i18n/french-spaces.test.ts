import { expect, test } from '@jest/globals'
import { follow } from '../../src/i18n/fr/follow'
import { host } from '../../src/i18n/fr/host'
import { plan } from '../../src/i18n/fr/plan'
import { report } from '../../src/i18n/fr/report'
import { views } from '../../src/i18n/fr/views'
import { wizard } from '../../src/i18n/fr/wizard'

test.each(Object.entries({ follow, host, plan, report, views, wizard }))(
  'French sentences of %s keep a space that does not break before ; : ! ? % and within « »',
  (_, sentences) => {
    expect(Object.values(sentences as Record<string, string>).filter((text) => / [;:!?»%]|« /.test(text))).toEqual([])
  },
)
