import { outcomeFromHash, outcomeToHash } from '../../src/commands/outcome-address';
import type { ReviewOutcome } from '../../src/messages/pane-messages';
import type { WorkbookProblem } from '../../src/session/workbook';

const PROBLEMS: readonly WorkbookProblem[] = [
  { kind: 'cell-being-edited' },
  { kind: 'protected', sheet: 'Bảng điểm & phụ lục' },
  { kind: 'protected', sheet: null },
  { kind: 'structure-protected' },
  { kind: 'sheet-gone', sheet: 'Sở Y tế' },
  { kind: 'very-hidden', sheet: 'Sở Y tế' },
  { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'E14' },
  { kind: 'too-large' },
  { kind: 'cut-off' },
  { kind: 'busy' },
  { kind: 'excel-failed', code: 'GeneralException' },
  { kind: 'refused', code: 'InvalidArgument' },
  { kind: 'in-the-way', what: 'pivot-table' },
  { kind: 'inactive' },
  { kind: 'signed-out' },
  { kind: 'not-supported' },
  { kind: 'read-only' },
  { kind: 'not-a-workbook' },
  { kind: 'half-written', cells: ['Bảng điểm!E6', 'Bảng điểm!E7'] },
  { kind: 'unexpected', detail: 'RichApi.Error: a=b&c=d#e' },
];

test.each(PROBLEMS)('a fault travels whole: $kind', (problem) => {
  const outcome: ReviewOutcome = { kind: 'fault', fault: { doing: 'writing', problem } };
  expect(outcomeFromHash(outcomeToHash(outcome))).toEqual(outcome);
});

test('a review travels as its verdict and its counts', () => {
  const outcome: ReviewOutcome = { kind: 'reviewed', verdict: 'errors', counts: { error: 3, warning: 12, info: 0 } };
  expect(outcomeToHash(outcome)).toBe('#verdict=errors&error=3&warning=12&info=0');
  expect(outcomeFromHash(outcomeToHash(outcome))).toEqual(outcome);
});

test.each([
  ['nothing', ''],
  ['a verdict that does not exist', '#verdict=perfect&error=0&warning=0&info=0'],
  ['a count that is no number', '#verdict=ready&error=<b>0</b>&warning=0&info=0'],
  ['a missing count', '#verdict=ready&error=0'],
  ['a fault that does not exist', '#fault=fire&doing=writing'],
  ['a fault at no known step', '#fault=busy&doing=dreaming'],
])('an address that says %s says nothing', (_, hash) => {
  expect(outcomeFromHash(hash)).toBeNull();
});
