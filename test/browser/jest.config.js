import usual from '../../jest.config.js';

/** The tests that drive a real browser over the built demo: npm run test:browser. */
export default {
  ...usual,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: ['default'],
  globalSetup: undefined,
  globalTeardown: undefined,
  // A bot, a database and a browser are enough for one machine at a time.
  maxWorkers: 1,
};
