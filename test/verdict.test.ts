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

test('so does a table that cannot be read, beside one that can or alone; nothing at all is not checked', () => {
  expect(unreadable).toHaveLength(1);
  expect(verdictOn([sheet('1')], unreadable, [])).toBe('warnings');
  expect(verdictOn([], unreadable, [])).toBe('warnings');
  expect(verdictOn([], [], [])).toBe('not-checked');
});
