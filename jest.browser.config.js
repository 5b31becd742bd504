import usual from './jest.config.js';

/** The tests that drive a real browser over the built demo: npm run test:browser. */
export default {
  ...usual,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: ['default'],
  globalSetup: undefined,
  globalTeardown: undefined,
  testTimeout: 80_000,
  maxWorkers: 2,
};
