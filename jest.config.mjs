/** Tests are transformed by esbuild, file by file; dist/ is built once before any of them runs. */
export default {
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  globalSetup: '<rootDir>/test/support/build-once.mjs',
  maxWorkers: '100%',
  // A limit for what hangs, not for what is slow: the machines are noisy.
  testTimeout: 180000,
}
