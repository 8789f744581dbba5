/**
 * Breaks `src/core` in every place, one at a time, and counts how often a test notices.
 *
 * Jest loads everything anew for each mutant, which would take days. Mocha loads the very same test files once and then runs
 * those tests alone that reach the mutant; `jest-words.cjs` teaches it Jest's words.
 *
 * `npm run mutation` does the whole core; `npm run mutation -- --mutate 'src/core/indices/*.ts'` a part of it.
 */
export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    require: ['tsx', './test/mutation/jest-words.cjs', './test/mutation/quick-mutants.cjs'],
    // Small tests first: a mutant that one of them notices is done with.
    spec: [
      'test/{workbook,evidence,formulas,indices,scoresheet,framework,table,rules,summary,changes,waivers,standing}/**/!(*laws|formulas-agree).test.ts',
      'test/{new-workbook,scenarios}/**/!(*laws|formulas-calculate).test.ts',
      'test/!(manifest|plan-changes|*laws).test.ts',
      'test/workbooks/*.test.ts',
      'test/plan-changes.test.ts',
      'test/{evidence,formulas,indices,scoresheet,framework,table,rules,waivers,new-workbook}/**/*laws.test.ts',
    ],
    // Writing and unpacking files tells nothing about the core, and time nothing about a mutant.
    grep: '/^(?!.*(?:is read from its file|in time that grows))/',
  },
  coverageAnalysis: 'perTest',
  // What runs once, while a file is loaded, would need the file to be loaded anew.
  ignoreStatic: true,
  reporters: ['progress', 'json', 'html', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: true, reportScoreTable: true },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  htmlReporter: { fileName: '.cache/mutation/mutation.html' },
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/stryker',
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 4000,
  concurrency: 2,
};
