const { default: Sequencer } = require('@jest/test-sequencer');

/** From the longest on. Where tests have never been run Jest begins with the largest files; these are small and take long. */
const LONGEST = [
  'nothing-lost/faults', 'laws/layout', 'taskpane/waivers', 'taskpane/pane', 'indices/rational-indices', 'laws/fuzz', 'bench/bench',
  'new-workbook/plan-new-workbook', 'laws/long-texts', 'nothing-lost/undo', 'house/patterns', 'house/walls',
  'e2e/appearance', 'e2e/first-screen', 'e2e/keyboard-alone', 'e2e/tab-stops', 'e2e/findings',
];

/** What takes long is begun first, so that one processor does not wait at the end for what the other began last. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => turnOf(one) - turnOf(other));
  }
};

function turnOf({ path }) {
  const turn = LONGEST.findIndex((name) => path.replaceAll('\\', '/').includes(`${name}.`));
  return turn === -1 ? LONGEST.length : turn;
}
