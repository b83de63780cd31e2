import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname } from 'node:path'
import { PAGE_FOLDER, pageHtml } from './bundle-page'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
}

export interface RunningServer {
  readonly url: string
  readonly close: () => void
}

/** Serves the page and the built add-on, to this machine only. */
export async function startServer(port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const body = contentOf(path)
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'], 'cache-control': 'no-store' })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end(`There is no ${path} here.`)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** File names only, so that nothing outside the two folders can be asked for. */
function contentOf(path: string): string | Buffer {
  if (path === '/') return pageHtml()
  const folder = path.startsWith('/dist/') ? 'dist' : PAGE_FOLDER
  return readFileSync(`${folder}/${basename(path)}`)
}
