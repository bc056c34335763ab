/**
 * Read in a sandbox's global scope at every use, which is slow; modules are handed these once. Never one that a test
 * replaces, such as Date.
 */
const handed = ['Array', 'Error', 'JSON', 'Map', 'Number', 'Object', 'Promise', 'Reflect', 'Set', 'String', 'Symbol'];

export default {
  testEnvironment: '<rootDir>/test/support/app-environment.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  sandboxInjectedGlobals: handed,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: 2,
  // After half a second, which is the default, a busy machine is told of leaks where a worker only takes its time to end.
  workerGracefulExitTimeout: 5_000,
  testTimeout: 30_000,
};
