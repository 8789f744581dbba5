import { bonusWithoutEvidence } from '../../src/core/rules/bonus-without-evidence';
import { observed } from '../support/checked-sheet';
import type { DrawnTable } from '../support/draw-workbook';

const bonusRow = (points: string, evidence: string, explanation: string): DrawnTable => `
  | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng     | Giải trình       |
  |-------|-------------|-------------|------------------|-------------------------|------------------|
  | "1"   | Kế hoạch    | 1           | 1                | Kế hoạch số 144/KH-UBND |                  |
  |       | Điểm thưởng | 3           | ${points}        | ${evidence}             | ${explanation}   |
`;

test('bonus points that nothing proves are found at the evidence, or at what only fills a cell', () => {
  expect(observed(bonusWithoutEvidence, bonusRow('2', '', ''))).toEqual([{ cell: 'E3', item: null, points: '2', text: null }]);
  expect(observed(bonusWithoutEvidence, bonusRow('2', 'có', ''))).toEqual([{ cell: 'E3', item: null, points: '2', text: 'có' }]);
  expect(observed(bonusWithoutEvidence, bonusRow('2', '', 'đang cập nhật'))).toEqual([{ cell: 'F3', item: null, points: '2', text: 'đang cập nhật' }]);
});

test('with evidence, with an explanation, and without points there is nothing to prove', () => {
  expect(observed(bonusWithoutEvidence, bonusRow('2', 'Quyết định số 12/QĐ-UBND', ''))).toEqual([]);
  expect(observed(bonusWithoutEvidence, bonusRow('2', 'x', 'Mô hình mới được UBND tỉnh khen thưởng'))).toEqual([]);
  expect(observed(bonusWithoutEvidence, bonusRow('0', '', ''))).toEqual([]);
  expect(observed(bonusWithoutEvidence, bonusRow('', '', ''))).toEqual([]);
  expect(observed(bonusWithoutEvidence, bonusRow('-1', '', ''))).toEqual([]);
  expect(observed(bonusWithoutEvidence, bonusRow('2', '', '').replace('Điểm thưởng', 'Điểm phạt  '))).toEqual([]);
  expect(observed(bonusWithoutEvidence, bonusRow('2', '', '').replace('Điểm thưởng', 'Tổng cộng  '))).toEqual([]);
});

test('a council’s bonus is no claim of the unit’s, unless the unit scores nothing itself', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Tài liệu kiểm chứng     |
    |-------|-------------|-------------|------------------|----------------|-------------------------|
    | "1"   | Kế hoạch    | 1           | 1                | 1              | Kế hoạch số 144/KH-UBND |
    |       | Điểm thưởng | 3           |                  | 2              |                         |
  `;
  expect(observed(bonusWithoutEvidence, sheet)).toEqual([]);
  expect(observed(bonusWithoutEvidence, sheet.replace('Điểm tự đánh giá', 'Điểm bị trừ     '))).toEqual([{ cell: 'F3', item: null, points: '2', text: null }]);
});

const MADE_OF = `
  | STT | Tiêu chí    | Điểm tối đa | Tự chấm | Minh chứng               |
  |-----|-------------|-------------|---------|--------------------------|
  | I   | Chỉ đạo     | 1           | 1       |                          |
  | 1   | Kế hoạch    | 1           | 1       | Kế hoạch số 144/KH-UBND  |
  | II  | Điểm thưởng | 3           | 2       |                          |
  | 1   | Sáng kiến   | 2           | 1       | Quyết định số 12/QĐ-UBND |
  | 2   | Bằng khen   | 1           | 1       | x                        |
  | 3   | Mô hình mới | 1           | 0       |                          |
`;

test('each row that bonus points are made of proves its own, unless the bonus row proves them all', () => {
  expect(observed(bonusWithoutEvidence, MADE_OF)).toEqual([{ cell: 'E6', item: null, points: '1', text: 'x' }]);
  expect(observed(bonusWithoutEvidence, MADE_OF.replace('| 2       |                          |', '| 2       | Tờ trình số 5/TTr-SNV     |'))).toEqual([]);
});

test('where the rows that bonus points are made of claim nothing, the bonus row proves what it claims', () => {
  const claimedAbove = MADE_OF.replace('| 2           | 1       |', '| 2           |         |').replace('| 1           | 1       | x ', '| 1           |         | x ');
  expect(observed(bonusWithoutEvidence, claimedAbove)).toEqual([{ cell: 'E4', item: null, points: '2', text: null }]);
});

test('where evidence has no column, bonus points that are claimed cannot be judged', () => {
  const sheet = (points: string): DrawnTable => `
    | STT   | Tiêu chí    | Điểm tối đa | Tự chấm   |
    |-------|-------------|-------------|-----------|
    | "1"   | Kế hoạch    | 1           | 1         |
    |       | Điểm thưởng | 3           | ${points} |
  `;
  expect(observed(bonusWithoutEvidence, sheet('1'))).toEqual([{ because: 'no-evidence-column' }]);
  expect(observed(bonusWithoutEvidence, sheet(''))).toEqual([]);
});
