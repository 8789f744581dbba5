import { toDecimal } from '../../src/core/indices/points';
import type { DrawnTable } from '../support/draw-workbook';
import { checkedSheet } from '../support/checked-sheet';

test('without a column for what is left, achieved points are the last appraised score less what is deducted', () => {
  const achieved = achievedIn(`
    | STT | Nội dung  | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm bị trừ |
    |-----|-----------|-------------|--------------|----------------|-------------|
    | 1   | Chỉ đạo   | 5           |              |                |             |
    | 1.1 | Kế hoạch  | 2           | 2            | 2              | 0.5         |
    | 1.2 | Báo cáo   | 2           | 2            | 1.5            | -0.25       |
    | 1.3 | Kiểm tra  | 1           | 1            |                |             |
  `);
  expect(achieved).toEqual({ points: '3.75', state: { kind: 'computed' } });
});

test('what the sheet says is left goes before our own subtraction', () => {
  const achieved = achievedIn(`
    | STT | Nội dung  | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ |
    |-----|-----------|-------------|--------------|----------------|-------------|----------------------------|
    | 1   | Chỉ đạo   | 4           |              |                |             |                            |
    | 1.1 | Kế hoạch  | 2           | 2            | 2              | 0.5         | 1.75                       |
    | 1.2 | Báo cáo   | 2           | 2            | 2              | 0.5         |                            |
  `);
  expect(achieved).toEqual({ points: '3.25', state: { kind: 'computed' } });
});

test('a deduction beyond what there was, and one that cannot be read, are stated and never guessed', () => {
  const beyond = `
    | STT | Nội dung  | Điểm tối đa | Điểm thẩm định | Điểm bị trừ |
    |-----|-----------|-------------|----------------|-------------|
    | 1   | Kế hoạch  | 2           | 1              | 1.5         |
  `;
  expect(achievedIn(beyond)).toEqual({ points: '0', state: { kind: 'provisional', because: ['deducted-below-zero'] } });
  expect(achievedIn(beyond.replace('1.5 ', 'ít ')).state).toEqual({ kind: 'provisional', because: ['unreadable'] });
  expect(achievedIn(beyond.replace('1.5  ', '"0,5"'))).toEqual({
    points: '0.5',
    state: { kind: 'provisional', because: ['score-as-text'] },
  });
});

test('a deduction takes from what is achieved alone, and nothing from an item that is not assessed', () => {
  const sheet = `
    | STT | Nội dung  | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm bị trừ |
    |-----|-----------|-------------|--------------|----------------|-------------|
    | 1   | Chỉ đạo   | 4           |              |                |             |
    | 1.1 | Kế hoạch  | 2           | 2            | 2              | 0.5         |
    | 1.2 | Báo cáo   | 2           | KĐG          | KĐG            | 0.5         |
  `;
  const points = checkedSheet(sheet).indices.map(({ stage, total }) => `${stage} ${toDecimal(total.points)}/${toDecimal(total.maximum)}`);
  expect(points).toEqual(['self 2/2', 'appraised-1 2/2', 'achieved 1.5/2']);
});

function achievedIn(table: DrawnTable) {
  const achieved = checkedSheet(table).indices.find(({ stage }) => stage === 'achieved')?.total;
  if (achieved === undefined) throw new Error('nothing is achieved');
  return { points: toDecimal(achieved.points), state: achieved.state };
}
