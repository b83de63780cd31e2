import type { ComponentType } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { WizardStart } from '../host/handlers/contract'
import type { ViewKey } from '../i18n/en/views'
import type { Language } from '../i18n/language'
import { Choice } from './fields'
import { printerFor } from './format'
import { call, speakTo } from './server'
import type { ViewProps } from './view-props'
import { FollowView } from './views/follow'
import { FunctionsView } from './views/functions'
import { RefreshView } from './views/refresh'
import { TabsView } from './views/tabs'
import { Wizard } from './wizard'
import { firstState, type WizardState } from './wizard-state'
import { wordsIn } from './words'

/** The parts of the sidebar besides the wizard: a name, and what it shows. */
const VIEWS = {
  follow: FollowView,
  refresh: RefreshView,
  tabs: TabsView,
  functions: FunctionsView,
} as const satisfies Readonly<Record<string, ComponentType<ViewProps>>>
type ViewName = 'plan' | keyof typeof VIEWS
const NAMES: readonly ViewName[] = ['plan', ...(Object.keys(VIEWS) as (keyof typeof VIEWS)[])]

/** Which view the menu asked for: the server wrote it behind the page. */
function askedFor(): ViewName {
  const view = document.getElementById('view')?.dataset.view
  return NAMES.find((name) => name === view) ?? 'plan'
}

/** Around every view: the way to the others, the language and the version. */
export function Shell({ start }: { readonly start: WizardStart }) {
  const [view, setView] = useState<ViewName>(askedFor)
  // Whoever looks at another view for a moment finds the wizard as it was left.
  const [wizard, setWizard] = useState<WizardState>(() => firstState(start))
  const [language, setLanguage] = useState<Language>(start.language)
  const words = useMemo(() => wordsIn(language), [language])
  speakTo(language)
  const print = useMemo(() => printerFor(start.locale, start.currency), [start])
  useEffect(() => {
    // The page around ours is Google's: it gets its language here.
    document.documentElement.lang = language
    if (view !== 'plan') document.title = words.say(`view.${view}`)
  }, [words, view])
  const speak = (chosen: Language): void => {
    setLanguage(chosen)
    void call('chooseLanguage', chosen).catch(() => undefined)
  }
  const props: ViewProps = { start, words, print }
  const View = view === 'plan' ? null : VIEWS[view]
  return (
    <div lang={language}>
      <nav aria-label={words.say('nav')}>
        {NAMES.map((name) => (
          <button key={name} type="button" aria-current={name === view ? 'page' : undefined} onClick={() => setView(name)}>
            {words.say(`view.${name}` satisfies ViewKey)}
          </button>
        ))}
      </nav>
      {View ? <View {...props} /> : <Wizard {...props} state={wizard} setState={setWizard} />}
      <footer>
        <Choice
          label={words.say('language')}
          value={language}
          options={[
            { value: 'nl', text: 'Nederlands' },
            { value: 'fr', text: 'Français' },
            { value: 'en', text: 'English' },
          ]}
          change={(chosen) => speak(chosen as Language)}
        />
        <p class="help">{words.say('version', { version: start.version })}</p>
      </footer>
    </div>
  )
}
