import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-drawing/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'
import './page.css'
import { Screen } from '../screen/screen'
import { sampleWorkbook } from './sample-workbook'
const model = sampleWorkbook(new URLSearchParams(location.search).get('locale') ?? 'nl_BE')
const screen = new Screen(document.getElementById('grid') as HTMLElement, () => model.locale)
screen.load(model)
Object.assign(window, { screen_: screen, model })
