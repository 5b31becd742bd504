import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/support/working-environment.js',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // They need a browser: npm run test:browser. The reporter says so.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  reporters: [
    'default',
    '<rootDir>/test/support/slowest-reporter.js',
    '<rootDir>/test/privacy/ten-reporter.js',
    '<rootDir>/test/browser/left-out-reporter.js',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAssertions: true } },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/test-run-setup.ts',
  globalTeardown: '<rootDir>/test/support/test-run-teardown.ts',
  // Many tests wait, for a database or for somebody who does not come: one more than could work at once.
  maxWorkers: availableParallelism() + 1,
  // A worker of two gigabytes takes longer to end than jest waits, which then warns of a leak that there is not. A new one
  // has to load everything anew.
  workerIdleMemoryLimit: '1GB',
  // The last resort against a test that hangs; of working time, so that no test needs a number of its own.
  testTimeout: 300_000,
};
