import { fitted, LONGEST_ENTRY_TEXT } from '../../src/core/new-workbook/fitted-text';

describe('Lines that are to fit beside a cell', () => {
  test.each([
    ['stand whole where they fit', ['một', 'hai ba'], 10, 'một⏎hai ba'],
    ['lose the end of the only one', ['một hai ba'], 9, 'một hai…'],
    ['lose the end of the longest, one sign short', ['một', 'hai ba'], 9, 'một⏎hai…'],
    ['lose as much of each, where they are as long', ['một hai ba', 'một hai ba'], 13, 'một h…⏎một h…'],
    ['leave the room of short ones to the long one', ['a', 'một hai ba bốn', 'b'], 13, 'a⏎một hai…⏎b'],
    ['leave it wherever the short ones stand', ['một hai ba bốn', 'a', 'b'], 13, 'một hai…⏎a⏎b'],
    ['leave it when sorted by length and not by sign', ['một hai ba bốn năm', 'b'.repeat(9), 'a'], 19, 'một hai…⏎bbbbbbb…⏎a'],
    ['are cut before a space and not behind it', ['một hai'], 5, 'một…'],
    ['are cut as a whole, where even the breaks are too many', ['một', 'hai', 'ba'], 3, '……'],
    ['come down to an ellipsis', ['một'], 1, '…'],
  ])('%s', (_, lines, longest, text) => {
    expect(fitted(lines, longest).replaceAll('\n', '⏎')).toBe(text);
  });

  test.each([
    ['aaa😀😀', 6, 'aaa😀…'],
    ['aaa😀😀', 5, 'aaa…'],
    ['😀😀😀', 5, '😀😀…'],
    ['😀😀😀b', 6, '😀😀…'],
  ])('keep letters of two places whole: %s in %d', (line, longest, text) => {
    expect(fitted([line], longest)).toBe(text);
  });

  test('may be as long as Excel takes, and no longer', () => {
    expect(LONGEST_ENTRY_TEXT).toBe(255);
    expect(fitted(['a'.repeat(255)])).toBe('a'.repeat(255));
    expect(fitted(['a'.repeat(256)])).toBe(`${'a'.repeat(254)}…`);
  });
});
