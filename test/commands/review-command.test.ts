import { outcomeOf } from '../../src/commands/outcome';
import { reviewFromRibbon } from '../../src/commands/review-command';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import type { ReviewOutcome } from '../../src/messages/pane-messages';
import { ReviewSession } from '../../src/session/review-session';
import { drawWorkbook } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const drawn = drawWorkbook({
  'Bảng điểm': `
    | STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng     |
    |-----|----------|-------------|--------------|-------------------------|
    | 1   | Chỉ đạo  | 2           | =SUM(D3:D4) → 2.5 |                    |
    | 1.1 | Ban hành | 1           | 1.5          | Kế hoạch số 144/KH-UBND |
    | 1.2 | Kết quả  | 1           | 1            |                         |`,
});

test('a press on the ribbon reviews the workbook and tells how it ended', async () => {
  const { workbook, button, told, completed } = ribbon();
  await button.press();
  expect(workbook.applied).toHaveLength(1);
  expect(told).toEqual([{ kind: 'reviewed', verdict: 'errors', counts: { error: 1, warning: 1, info: 0 } }]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a fault is told too', async () => {
  const { workbook, button, told, completed } = ribbon();
  workbook.failNext({ kind: 'protected', sheet: 'Bảng điểm' });
  await button.press();
  expect(told).toEqual([{ kind: 'fault', fault: { doing: 'reading', problem: { kind: 'protected', sheet: 'Bảng điểm' } } }]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('Excel is told that the press is over even when nothing can be told to the user', async () => {
  const { button, completed } = ribbon(() => Promise.reject(new Error('no dialog here')));
  await button.press();
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a session at rest has no outcome', () => {
  expect(outcomeOf(new ReviewSession(new InMemoryWorkbook(drawn), sheetWording(messagesFor('vi'))).state)).toBeNull();
});

function ribbon(announce?: () => Promise<void>) {
  const workbook = new InMemoryWorkbook(drawn);
  const review = new ReviewSession(workbook, sheetWording(messagesFor('vi')));
  const told: ReviewOutcome[] = [];
  const completed = jest.fn();
  const tell = async (outcome: ReviewOutcome): Promise<void> => void told.push(outcome);
  return { workbook, told, completed, button: { press: () => reviewFromRibbon(review, announce ?? tell, completed) } };
}
