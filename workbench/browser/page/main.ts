import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-drawing/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'
import './page.css'
import { Screen } from '../screen/screen'
import { AddOn, fetchAddOn } from '../script/add-on'
import { drawMenu } from './menu-bar'
import { showFailure } from './messages'
import { drawPickers, settings } from './pickers'
import { sampleWorkbook } from './sample-workbook'
import { Session } from './session'
import { testHandle } from './test-handle'

const element = (id: string) => document.getElementById(id) as HTMLElement

/** Opens the sample workbook with the add-on in it. */
async function start(): Promise<void> {
  const { locale, user } = settings()
  drawPickers()
  const model = sampleWorkbook(locale)
  element('fileName').textContent = model.name
  const addOn = new AddOn(model, await fetchAddOn(), user)
  const screen = new Screen(element('grid'), () => model)
  const session = new Session(model, screen, addOn, element('sidebar'), (items) =>
    drawMenu(element('menuBar'), 'Revenue Team Planner', items, (item) => void session.choose(item)),
  )
  session.open()
  window.workbench = testHandle(screen)
}

start().catch(showFailure)
