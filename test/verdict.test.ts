import { readScoresheets } from '../src/core/scoresheet/read-scoresheets';
import { verdictOn } from '../src/core/verdict';
import { checkedSheet } from './support/checked-sheet';
import { drawWorkbook } from './support/draw-workbook';

const sheet = (score: string) => checkedSheet(`
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
  |-------|----------|-------------|------------------|
  | "1"   | Chỉ đạo  | 1           | =SUM(D3) → 1     |
  | "1.1" | Kế hoạch | 1           | ${score}         |
`);

const { unreadable } = readScoresheets(drawWorkbook({
  'Sở Y tế': `
    | STT   | Tiêu chí | Điểm tự đánh giá |
    |-------|----------|------------------|
    | "1"   | Chỉ đạo  | 2                |
    | "1.1" | Kế hoạch | 1                |
    | "1.2" | Kiểm tra | 1                |
  `,
}));

test('a score that nobody has calculated spoils the verdict without any finding, on one sheet of several too', () => {
  expect(verdictOn([sheet('1')], [], [])).toBe('ready');
  expect(verdictOn([sheet('=C3*0.8')], [], [])).toBe('warnings');
  expect(verdictOn([sheet('1'), sheet('=C3*0.8')], [], [])).toBe('warnings');
});

test('so do bonus points and deductions that cannot be read; where a column says what is left, nobody needs the deduction', () => {
  const beside = (deducted: string, left: string, bonus: string) => checkedSheet(`
    | STT   | Tiêu chí    | Điểm tối đa | Điểm thẩm định | Điểm bị trừ | ${left} | Điểm tự đánh giá |
    |-------|-------------|-------------|----------------|-------------|---------|------------------|
    | "1"   | Chỉ đạo     | 1           |                |             |         |                  |
    | "1.1" | Kế hoạch    | 1           | 1              | ${deducted} | 1       | 1                |
    |       | Điểm thưởng | 2           |                |             |         | ${bonus}         |
  `);
  expect(verdictOn([beside('0.5', 'Ghi chú', '1')], [], [])).toBe('ready');
  expect(verdictOn([beside('Không', 'Ghi chú', 'Không có')], [], [])).toBe('ready');
  expect(verdictOn([beside('một nửa', 'Ghi chú', '1')], [], [])).toBe('warnings');
  expect(verdictOn([beside('một nửa', 'Điểm thẩm định sau khi trừ', '1')], [], [])).toBe('ready');
  expect(verdictOn([beside('0.5', 'Ghi chú', '=Cũ!A1')], [], [])).toBe('warnings');
});

test('so does a table that cannot be read, beside one that can or alone; nothing at all is not checked', () => {
  expect(unreadable).toHaveLength(1);
  expect(verdictOn([sheet('1')], unreadable, [])).toBe('warnings');
  expect(verdictOn([], unreadable, [])).toBe('warnings');
  expect(verdictOn([], [], [])).toBe('not-checked');
});
