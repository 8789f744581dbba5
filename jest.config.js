/** What the grid's packages `require` though it is written as modules. */
const MODULES_OF_THE_GRID = [
  'collapse-white-space', 'franc-min', 'kdbush', 'lodash-es', 'n-gram', 'nanoid', 'quickselect', 'rbush', 'trigram-utils',
];

const shared = {
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  // One file in the place of six hundred, and of a thousand: every test file that opens a workbook starts that much sooner.
  moduleNameMapper: { '^lodash-es$': 'lodash', '^cjk-regex$': '<rootDir>/test/stand-in/workbook/cjk-letters.ts' },
  // Tests run in a world of their own, where it takes long to ask for a name that is not in the file: to be given these saves
  // every sixth second. (Not Map, Set and Symbol: there are modules that call something of their own so.)
  sandboxInjectedGlobals: ['Array', 'JSON', 'Math', 'Number', 'Object', 'Reflect', 'String'],
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_OF_THE_GRID.join('|')})/)`],
};

/** Two worlds: `node` for everything that thinks, `page` for what people see. */
module.exports = {
  // The longest takes some ten seconds. A machine may be halted for a minute, though, and a test that is given up goes on beside
  // the next one, whose workbook it then writes into.
  testTimeout: 300_000,
  // Of two processors Jest would use one, and keep all that it ever loaded in one process.
  maxWorkers: '100%',
  // A process keeps much of what each test file has loaded; beyond this it spends its time looking for room.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/machine/longest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/taskpane/'],
    },
    {
      ...shared,
      displayName: 'page',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/support/page-set-up.ts'],
    },
  ],
};
