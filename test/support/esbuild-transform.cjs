const { createHash } = require('node:crypto')
const { transformSync } = require('esbuild')

/** Turns one TypeScript file into CommonJS for jest. Types are checked by `npm run check`, not here. */
module.exports = {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    })
    return { code, map: JSON.parse(map) }
  },
  getCacheKey: (source, path) => createHash('sha1').update('1').update(path).update(source).digest('hex'),
}
