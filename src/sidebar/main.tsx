import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { WizardStart } from '../host/handlers/contract'
import { call, ServerError } from './server'
import './sidebar.css'
import { Shell } from './shell'
import { wordsIn } from './words'

/** Asks the server how the workbook stands, and opens the sidebar. */
function Planner() {
  const [start, setStart] = useState<WizardStart | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  useEffect(() => {
    call('startWizard').then(setStart, setFailed)
  }, [])
  if (start) return <Shell start={start} />
  const browser = navigator.language.slice(0, 2)
  const words = wordsIn(browser === 'nl' || browser === 'fr' ? browser : 'en')
  if (failed === null) return <p role="status">{words.say('busy.start')}</p>
  return (
    <div class="error box" role="alert">
      <p>{failed instanceof ServerError ? failed.error.message : words.say('error.lost')}</p>
      <p>{failed instanceof ServerError ? failed.error.hint : words.say('error.lost.hint')}</p>
    </div>
  )
}

const root = document.getElementById('planner')
if (root) render(<Planner />, root)
