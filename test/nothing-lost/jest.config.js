const { projects } = require('../../jest.config.js');

const [{ transform, moduleNameMapper, transformIgnorePatterns, sandboxInjectedGlobals }] = projects;

// Read by test/nothing-lost/support/share.ts.
process.env.FAULTS_EVERY ??= '1';

/** Every act that writes, with every fault at every request. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/nothing-lost/*.test.ts'],
  testTimeout: 30 * 60_000,
  transform,
  moduleNameMapper,
  transformIgnorePatterns,
  sandboxInjectedGlobals,
};
