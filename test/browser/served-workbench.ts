import { type ChildProcess, spawn } from 'node:child_process'

export interface ServedWorkbench {
  readonly url: string
  readonly stop: () => void
}

/** `npm start` on a free port, with dist/ as the test run built it. */
export function serveWorkbench(): Promise<ServedWorkbench> {
  const server: ChildProcess = spawn(
    process.execPath,
    ['scripts/run.mjs', 'workbench/browser/serve.ts', '--', '--port', '0', '--no-open', '--keep-dist'],
    // A group of its own: the runner starts a process that has to end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  const stop = () => {
    if (server.pid && server.exitCode === null) process.kill(-server.pid)
  }
  return new Promise((resolve, reject) => {
    let output = ''
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0]
      if (url) resolve({ url, stop })
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', () => reject(new Error(`The workbench did not start:\n${output}`)))
  })
}
