import { benchActuals } from './actuals'
import { benchHistory } from './history'
import { benchLoad } from './load'
import { benchRange } from './range'
import { benchSize } from './size'

/** `npm run bench`: the costs that decide how the add-on feels, each beside what it is compared with. */
benchSize()
benchLoad()
benchRange()
benchHistory()
await benchActuals()
