import { cpus, loadavg, totalmem } from 'node:os'
import { benchActuals } from './actuals'
import { benchFunctions } from './functions'
import { benchHistory } from './history'
import { benchLoad } from './load'
import { say } from './measure'
import { benchPlan } from './plan'
import { benchSidebarOpens, benchSlider } from './sidebar'
import { benchSize } from './size'

/** `npm run bench`: the costs that decide how the add-on feels, each beside what it is compared with; `-- --full` goes on to a million leads, and to a plan over 100,000 rows. */
const full = process.argv.includes('--full')
say('machine', `${cpus().length} × ${cpus()[0]?.model} · ${(totalmem() / 2 ** 30).toFixed(0)} GB · Node ${process.version}`)
sayLoad()
benchSize()
benchLoad()
benchFunctions()
benchSlider()
await benchSidebarOpens()
benchHistory(full ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000])
await benchPlan([1000, full ? 100_000 : 10_000])
await benchActuals()
sayLoad()

/** Another program that runs beside slows both sides: ratios hold, times do not. */
function sayLoad(): void {
  say(
    'load of the machine',
    loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
  )
}
