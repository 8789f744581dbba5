import { likeness, wordingOf } from '../../src/core/framework/wording-likeness';

/** As long as a cell of Excel can be. */
const LONGEST_TEXT = 32_767;

test('a cell full of one word is taken apart as quickly as any other, and every repetition counts', () => {
  const full = wordingOf('0,5 '.repeat(LONGEST_TEXT / 4));
  // "0" and "5", 8,191 times each, and their 16,381 neighbourhoods.
  expect(full.parts.size).toBe(2 * 8191 + (2 * 8191 - 1));
  expect(likeness(wordingOf('kế hoạch'), wordingOf('kế hoạch kế hoạch'))).toBeLessThan(100);
});
