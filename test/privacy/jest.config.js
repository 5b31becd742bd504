import usual from '../../jest.config.js';

/** The privacy tests and those of the audit, with the ten by number at the end. */
export default {
  ...usual,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/privacy/**/*.test.ts', '<rootDir>/test/audit/**/*.test.ts'],
  reporters: ['default', ['<rootDir>/test/privacy/ten-reporter.js', { all: true }]],
};
