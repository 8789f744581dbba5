/**
 * Breaks `src/core` in every place, one at a time, and counts how often a test notices.
 *
 * `npm run mutation` does the whole core; `npm run mutation -- --mutate 'src/core/indices/**\/*.ts'` a room, in a minute or two.
 * What was tried is remembered: the next run tries again what has changed, or what new tests reach.
 */
export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'quick',
  plugins: ['./test/mutation/quick-runner.mjs'],
  quickRunner: {
    rooms: [
      ...['workbook', 'evidence', 'formulas', 'indices', 'scoresheet', 'framework', 'table', 'rules', 'summary', 'changes', 'waivers', 'standing'],
      ...['new-workbook', 'scenarios', 'workbooks', '.'],
    ],
    // They take longer than all others together. What they alone would notice counts as unnoticed: the score is never too good.
    except: [
      ...['manifest', 'formulas-calculate', 'formulas-agree', 'review.codes.laws', 'points.laws', 'rational-indices.laws', 'read-citations.laws'],
      'plan-new-workbook.laws',
    ].map((name) => `/${name}.test.ts`),
    // Writing and unpacking files tells nothing about the core, and a second click nothing that the first does not.
    exceptTitled: ['is read from its file', 'is done with after one click'],
    // Beside the tests of its own room, these know a room best: they are asked before those of all others.
    near: { table: ['workbooks', 'scoresheet'], scoresheet: ['workbooks', 'table'] },
    // After so much time of one processor, a mutant that nobody has noticed counts as unnoticed.
    milliseconds: 8000,
  },
  coverageAnalysis: 'perTest',
  // What runs once, while a file of the core is loaded, would need that file to be loaded anew.
  ignoreStatic: true,
  reporters: ['progress', 'json', 'html'],
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  htmlReporter: { fileName: '.cache/mutation/mutation.html' },
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/stryker',
  // Whether it is enough is said by mutate.ts, which leaves out mutants that do not compile.
  thresholds: { high: 95, low: 85, break: null },
  // Loops without end are broken off from within; what is merely slow, on a busy machine, is no mutant found.
  timeoutMS: 120_000,
  concurrency: 2,
};
