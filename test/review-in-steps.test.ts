import { reviewInSteps, reviewWorkbook } from '../src/core/review';
import type { Review, ReviewOptions } from '../src/core/review-result';
import { atOnce } from '../src/core/review-steps';
import { messagesFor } from '../src/messages/catalogue';
import { sheetWording } from '../src/messages/sheet-wording';
import { largeWorkbook } from './support/large-workbook';

const OPTIONS: ReviewOptions = { framework: null, wording: sheetWording(messagesFor('vi')), today: { year: 2025, month: 3, day: 1 } };

/** More rows than are looked at in one step. */
const ITEMS = 600;

test('a review that rests between its steps says what one says that does not', () => {
  const [once, stepwise] = [reviewWorkbook(largeWorkbook(ITEMS), OPTIONS), atOnce(reviewInSteps(largeWorkbook(ITEMS), OPTIONS))];

  expect(said(stepwise)).toEqual(said(once));
  expect(once.findings.length).toBeGreaterThan(50);
});

test('a long workbook is reviewed in many steps, none of which goes back', () => {
  const steps = [...reviewInSteps(largeWorkbook(ITEMS), OPTIONS)].map(({ done }) => done);

  expect(steps.length).toBeGreaterThan(100);
  expect([...steps].sort((one, other) => one - other)).toEqual(steps);
});

function said({ verdict, findings, notChecked, changes, clearing, sheets }: Review) {
  return { verdict, findings, notChecked, changes, clearing, sheets: sheets.map(({ ledger, stages }) => [ledger.lines, stages.map(({ total, nodes }) => [total, nodes])]) };
}
