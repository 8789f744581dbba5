import { scoreBroken } from '../../src/core/rules/score-broken';
import { scoreNotANumber } from '../../src/core/rules/score-not-a-number';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('words and pairs in score cells of items are found in every column', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm đạt được |
    |-------|----------|-------------|------------------|----------------|---------------|
    | "1"   | Chỉ đạo  | 3           | chưa cộng        |                |               |
    | "1.1" | Kế hoạch | 1           | đạt              | 1              | tốt           |
    | "1.2" | Kiểm tra | 1           | 55/68            | "55 / 68"      | 1             |
  `;
  expect(observed(scoreNotANumber, sheet)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', text: 'đạt', isPair: false },
    { cell: 'F3', item: '1.1', column: 'achieved', text: 'tốt', isPair: false },
    { cell: 'D4', item: '1.2', column: 'self', text: '55/68', isPair: true },
    { cell: 'E4', item: '1.2', column: 'appraised-1', text: '55 / 68', isPair: true },
  ]);
});

test('numbers, also as text, blanks, dashes and "not applicable" are no words', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm đạt được          |
    |-------|----------|-------------|------------------|------------------------|
    | "1"   | Chỉ đạo  | 5           | =SUM(D3:D7) → 1  |                        |
    | "1.1" | Kế hoạch | 1           | "0,5"            | =IF(D3,D3,"…") → chưa  |
    | "1.2" | Kiểm tra | 1           |                  |                        |
    | "1.3" | Báo cáo  | 1           | -                |                        |
    | "1.4" | Rà soát  | 1           | KĐG              |                        |
    | "1.5" | Công bố  | 1           | 0.5              |                        |
  `;
  expect(observed(scoreNotANumber, sheet)).toEqual([]);
});

test('in bonus and penalty rows words are found, too, unless they say that there is none', () => {
  const sheet = (bonus: string, penalty: string): string => `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------|-------------|------------------|
    | "1"   | Chỉ đạo     | 1           | =SUM(D3) → 1     |
    | "1.1" | Kế hoạch    | 1           | 1                |
    |       | Điểm thưởng | 2           | ${bonus}         |
    |       | Điểm phạt   | 2           | ${penalty}       |
  `;
  expect(observed(scoreNotANumber, sheet('có', '1/5'))).toEqual([
    { cell: 'D4', item: null, column: 'self', text: 'có', isPair: false },
    { cell: 'D5', item: null, column: 'self', text: '1/5', isPair: true },
  ]);
  for (const none of ['Không', 'không có.', 'Không có điểm thưởng', 'Không vi phạm', 'KHÔNG BỊ TRỪ', '-']) {
    expect(observed(scoreNotANumber, sheet(none, none))).toEqual([]);
  }
});

test('beside a survey score, a word about who scores is none', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá   |
    |-------|----------|-------------|----------------------|
    | "1"   | Chỉ đạo  | 3           |                      |
    | "1.1" | Kế hoạch | 1           | Tự đánh giá          |
    | "1.2" | Tác động | 2           | Điều tra xã hội học  |
  `);
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 3           |                  |            |
    | "1.1" | Kế hoạch | 1           | ĐTXHH            |            |
    | "1.2" | Tác động | 2           | ĐTXHH            | chưa có    |
  `;
  expect(observed(scoreNotANumber, sheet, framework)).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', text: 'ĐTXHH', isPair: false },
    { cell: 'E4', item: '1.2', column: 'survey', text: 'chưa có', isPair: false },
  ]);
});

test('a word in place of what a survey item achieved is one, and beside its score an error stays an error', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá   |
    |-------|----------|-------------|----------------------|
    | "1"   | Chỉ đạo  | 2           |                      |
    | "1.1" | Tác động | 2           | Điều tra xã hội học  |
  `);
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm đạt được |
    |-------|----------|-------------|------------------|---------------|
    | "1"   | Chỉ đạo  | 2           |                  |               |
    | "1.1" | Tác động | 2           | =Cũ!A1 → #REF!   | chưa có       |
  `;
  expect(observed(scoreNotANumber, sheet, framework).map(({ cell }) => cell)).toEqual(['E3']);
  expect(observed(scoreBroken, sheet, framework).map(({ cell }) => cell)).toEqual(['D3']);
});

test('a score that nobody has calculated yet is not judged', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           |                  |
    | "1.1" | Kế hoạch | 1           | =C3*0.8          |
  `;
  expect(observed(scoreNotANumber, sheet)).toEqual([{ because: 'not-calculated' }]);
});
