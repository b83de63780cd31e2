const { createRequire } = require('node:module')
const { TestEnvironment } = require('jest-environment-node')

/**
 * Node's own `require` for tests that need Univer: its CommonJS builds require ES modules, which
 * Node can do and jest's loader cannot.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.nodeRequire = createRequire(__filename)
  }
}
