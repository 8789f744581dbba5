/** Browser tests: the production build in a real browser, with the preview in Excel's place. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  globalSetup: '<rootDir>/support/serve-the-preview.ts',
  globalTeardown: '<rootDir>/support/stop-serving.ts',
  testTimeout: 300_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/../machine/longest-first.cjs',
};
