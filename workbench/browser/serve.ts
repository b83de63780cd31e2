import { execFileSync, spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { bundlePage } from './bundle-page'
import { type RunningServer, startServer } from './server'

/** `npm start`: builds the add-on, serves a local Sheets that runs it, and opens the browser. */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    /** Serves dist/ as it is: for tests, which built it already. */
    'keep-dist': { type: 'boolean', default: false },
  },
})
if (!values['keep-dist']) execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' })
await bundlePage()
const { url } = await serverOnFreePort()
console.log(`The workbench is open at ${url}\nStop it with Ctrl+C.`)
if (!values['no-open'] && !process.env.CI) openBrowser(url)

/** The usual port, or any other when it is taken and none was asked for. */
async function serverOnFreePort(): Promise<RunningServer> {
  if (values.port !== undefined) return startServer(Number(values.port))
  return startServer(5173).catch(() => startServer(0))
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  // Without a browser or a desktop the printed address is enough.
  spawn(command as string, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
