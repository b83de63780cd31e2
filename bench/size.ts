import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What is pushed to Apps Script, and loaded for every execution. */
export function benchSize(): void {
  for (const file of ['dist/Code.js', 'dist/sidebar.html']) {
    const content = readFileSync(file)
    const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`
    const lines = content.toString().split('\n').length
    console.log(`${file.padEnd(46)} ${kilobytes(content.length)} · gzip ${kilobytes(gzipSync(content).length)} · ${lines} lines`)
  }
}
