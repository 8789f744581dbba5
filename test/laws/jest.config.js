const { projects } = require('../../jest.config.js');

const [{ transform, moduleNameMapper, transformIgnorePatterns }] = projects;

// Read by test/support/law-runs.ts; what is asked for from outside goes before.
process.env.LAW_RUNS ??= '2000';
process.env.ARITHMETIC_RUNS ??= '10000';
process.env.FUZZ_RUNS ??= '10000';
process.env.SEQUENCE_RUNS ??= '1000';

/** Every law, wherever it stands, tried on as many workbooks as it takes. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/laws/**/*.test.ts', '<rootDir>/test/**/*.laws.test.ts', '<rootDir>/test/**/*-laws.test.ts'],
  setupFiles: ['<rootDir>/test/laws/set-up.ts'],
  testTimeout: 30 * 60_000,
  transform,
  moduleNameMapper,
  transformIgnorePatterns,
};
