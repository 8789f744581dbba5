/** What is measured is measured alone, after everything else: the production build in a real browser beside the stand-in. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.bench.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  globalSetup: '<rootDir>/../../e2e/support/serve-the-preview.ts',
  globalTeardown: '<rootDir>/../../e2e/support/stop-serving.ts',
  testTimeout: 180_000,
  maxWorkers: 1,
};
